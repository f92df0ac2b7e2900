import { useLang } from '../../i18n.ts';

const de = {
  often: (place: string) => `Häufig gefragt: ${place}`, others: 'Ohne Gruppe', service: 'Leistung', body: 'Durchführung',
  shown: (shown: string, of: string) => `Gezeigt sind ${shown} von ${of} Leistungen mit der Stelle, die sie hier durchführt.`, otherRoles: 'Wählen Sie eine Leistung, um alle Rollen und den Grund zu sehen.',
};

const en: typeof de = {
  often: (place) => `Asked most: ${place}`, others: 'No group', service: 'Service', body: 'Carried out by',
  shown: (shown, of) => `Shown are ${shown} of ${of} services with the body that carries them out here.`, otherRoles: 'Choose a service to see all roles and the reason.',
};

export const usePlaceWords = (): typeof de => (useLang() === 'en' ? en : de);
