import { ratio, type DecisionRule, type Test, type Text } from '@feder/domain';
import { compared, count, nothing, number, part, ruleId } from '../write.ts';
import { seen } from '../../make/base.ts';

const PLANSPIEL = 'Planspiel';
const WEIGHT = 'gewicht';
const made = (standard: string, de: string, en: string) => ({ default: standard, says: { de, en }, evidence: seen('planspiel', 'PUBLISHED', PLANSPIEL) });
const each = (test: (bench: string) => Test): Test => ({ all: ['land', 'kommunen'].map(test) });
const half = (bench: string): Test => compared(`haelfte-${bench}`, count('ENTITLED_PRESENT', { bench }), '>=', part(1, 2, count('FILLED', { bench })), PLANSPIEL);

const quorum: Test = {
  reading: 'viertel',
  options: {
    YES: each((bench) => ({
      any: [
        half(bench),
        {
          all: [
            compared(`befangen-${bench}`, count('RECUSED', { bench }), '>', part(1, 2, count('FILLED', { bench })), PLANSPIEL),
            compared(`viertel-${bench}`, count('ENTITLED_PRESENT', { bench }), '>=', part(1, 4, count('FILLED', { bench })), PLANSPIEL),
          ],
        },
      ],
    })),
    NO: each(half),
  },
};

const bench = (id: string, name: Text) => ({ id, name, seats: 8, benches: [id], measures: { [WEIGHT]: ratio(1n, 1n) } });

/** Invented, no law: each bench has a quorum and a majority of its own. It reaches those that joined the agreement. */
export const parityBoard: DecisionRule = {
  id: ruleId('ps-paritaet'),
  name: { de: 'Paritätisches Gremium (Planspiel)', en: 'Parity board (simulation)' },
  evidence: seen('planspiel', 'PUBLISHED', PLANSPIEL),
  benches: { land: { de: 'Land', en: 'Land' }, kommunen: { de: 'Kommunen', en: 'municipalities' } },
  measures: { [WEIGHT]: { de: 'Stimmen', en: 'votes', one: { de: 'Stimme', en: 'vote' } } },
  groups: [bench('land', { de: 'Land', en: 'Land' }), bench('kommunen', { de: 'Kommunen', en: 'Municipalities' })],
  parameters: {
    viertel: made('YES', 'Ob ein Viertel genügt, wenn mehr als die Hälfte einer Bank befangen ist', 'Whether a quarter is enough if more than half of a bench is recused'),
    enthaltung: made('NOT_COUNTED', 'Wie Enthaltungen zählen', 'How abstentions count'),
    schweigen: made('ABSTAIN', 'Was Schweigen im Umlauf heißt', 'What silence in a circulation means'),
    antworten: made('keine', 'Ob im Umlauf die Hälfte jeder Bank antworten muss („haelfte“) oder nicht („keine“)', 'Whether half of each bench must reply in a circulation (“haelfte”) or not (“keine”)'),
  },
  recused: 'LEAVES',
  admission: nothing,
  quorum: { first: [{ test: quorum }] },
  circulation: {
    allowed: 'YES', silence: { parameter: 'schweigen' }, cites: PLANSPIEL,
    replies: { reading: 'antworten', options: { keine: nothing, haelfte: each((of) => compared(`antworten-${of}`, count('GIVEN', { bench: of }), '>=', part(1, 2, count('FILLED', { bench: of })), PLANSPIEL)) } },
  },
  matters: {
    beschluss: {
      name: { de: 'Beschluss', en: 'Decision' }, abstain: { parameter: 'enthaltung' }, binds: { scope: 'BINDING', cites: PLANSPIEL, consentingOnly: PLANSPIEL },
      majority: each((of) => compared(`mehrheit-${of}`, count('YES', { bench: of, by: WEIGHT }), '>', part(1, 2, count('CAST', { bench: of, by: WEIGHT })), PLANSPIEL)),
    },
  },
  objections: [{
    by: ['land', 'kommunen'], deadline: compared('sieben-tage', count('DAYS'), '<=', number(7), PLANSPIEL), cites: PLANSPIEL,
    decides: { name: { de: 'Ministerrat und Präsidien der kommunalen Landesverbände', en: 'Council of Ministers and presidents of the municipal associations' }, cites: PLANSPIEL },
  }],
};
