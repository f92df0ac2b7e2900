import type { Contact, Unwritten } from '@feder/domain';
import { ref, seen, standing } from '../make/base.ts';

type Office = Pick<Contact, 'url' | 'email' | 'phone' | 'address'>;

const contact = (body: string, office: Office, evidence: ReturnType<typeof seen>): Unwritten<Contact> => ({ id: ref(`kontakt-${body}`), body: ref(body), ...office, ...standing(evidence) });

const site = (body: string, url: string): Unwritten<Contact> => contact(body, { url }, seen('behoerdenseiten', 'UNVERIFIED'));

/** Offices only. PUBLISHED where the office's own page was read; a bare address of a web site is UNVERIFIED. */
export const contacts: readonly Unwritten<Contact>[] = [
  contact('bitbw', { url: 'https://www.bitbw.de/', email: 'poststelle@bitbw.bwl.de', address: 'Krailenshaldenstraße 44, 70469 Stuttgart' }, seen('bitbw', 'PUBLISHED')),
  contact('gemeinde-081150003003', { url: 'https://www.boeblingen.de/', phone: '07031 669-0', address: 'Marktplatz 16, 71032 Böblingen' }, seen('boeblingen', 'PUBLISHED')),
  contact('landratsamt-08115', { url: 'https://www.lrabb.de/', email: 'posteingang@lrabb.de', address: 'Parkstraße 16, 71034 Böblingen' }, seen('behoerdenseiten', 'UNVERIFIED')),
  site('im-bw', 'https://im.baden-wuerttemberg.de/'),
  site('stm-bw', 'https://stm.baden-wuerttemberg.de/'),
  site('land-bw', 'https://www.baden-wuerttemberg.de/'),
  site('komm-one', 'https://www.komm.one/'),
  site('gemeinde-081110000000', 'https://www.stuttgart.de/'),
  site('gemeinde-084160041041', 'https://www.tuebingen.de/'),
  site('it-planungsrat', 'https://www.it-planungsrat.de/'),
  site('l-bank', 'https://www.l-bank.de/'),
  site('bundesamt-fuer-justiz', 'https://www.bundesjustizamt.de/'),
];
