import type { AgreementList, AgreementView } from '@feder/contract/schemas';
import { readActs, type KeptAct } from '@feder/db';
import { nearestRecord, recordsAt, type Agreement, type Day } from '@feder/domain';
import { joinedTo } from '../acts/accede.ts';
import { clockState, readClocks, type Clocks } from '../clocks.ts';
import type { Feder, LoadedWorld } from '../feder.ts';
import type { Lang } from '../names.ts';
import { daysBetween } from '../days.ts';
import { municipalitiesIn } from '../municipalities.ts';
import { namedIn, provenanceOf } from './provenance.ts';
import type { ProfileQuery } from './view-body.ts';

/** Vereinbarungen, the next deadline first; and the resolutions that bind only those who agreed or joined. */
export async function listAgreements(feder: Feder, query: ProfileQuery): Promise<AgreementList> {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const items = recordsAt(loaded.world, 'agreement', clocks).map((each) => agreementLine(loaded, each, clocks, query.lang)).sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.name.localeCompare(b.name, query.lang));
  const acts = (await readActs(feder.db, loaded.id, 'resolution')).filter(({ places, adopted }) => places !== null && adopted <= clocks.on);
  const titles = new Map<string, { de: string; en: string }>((await readActs(feder.db, loaded.id, 'draft')).map(({ id, title }) => [id, title]));
  return { clocks: clockState(feder, loaded, clocks), items, total: items.length, acts: acts.map((act) => actLine(loaded, act, titles, clocks, query.lang)) };
}

export function agreementLine({ world }: LoadedWorld, agreement: Agreement, clocks: Clocks, lang: Lang): AgreementView['agreement'] {
  const { id, name, summary, parties, state, due = null } = agreement;
  return { id, name: name[lang], summary: summary[lang], parties: parties.map(namedIn(world, clocks, lang).body), state, due, daysLeft: due === null ? null : daysBetween(clocks.on, due as Day), ...provenanceOf(world, agreement, clocks, lang) };
}

function actLine(loaded: LoadedWorld, act: KeptAct<'resolution'>, titles: ReadonlyMap<string, { de: string; en: string }>, clocks: Clocks, lang: Lang): AgreementList['acts'][number] {
  const { world } = loaded;
  const named = namedIn(world, clocks, lang);
  const of = municipalitiesIn(loaded, null, clocks).length;
  return { draft: act.draft, label: act.label, title: titles.get(act.draft) ?? { de: act.label, en: act.label }, adopted: act.adopted, bound: (act.places ?? []).map(named.place), joined: joinedTo(world, act).filter((place) => nearestRecord(world, 'territory', place, clocks)).map(named.place), of };
}
