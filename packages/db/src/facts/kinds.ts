import type { Fact, FactKind, FactKinds, Text } from '@feder/domain';
import { boundTo, day, dayOrNull, flag, fromHolder, holders, json, list, origin, scope, text, textOrNull, whole, type Codec, type Plain } from './codec.ts';

/** What a kind has beyond what every fact has. */
type Own<Kind extends FactKind> = Omit<FactKinds[Kind], keyof Fact<string>>;

/** A codec for each property: a property that the domain adds, drops or types anew does not compile until it stands here. */
export type Properties<Kind extends FactKind> = { [Property in keyof Required<Own<Kind>>]: Takes<Exclude<Own<Kind>[Property], undefined>> };

// Codecs know texts, not the brands of the domain; those were checked where they came in.
type Takes<Value> =
  [Value] extends [string] ? Plain<string>
    : [Value] extends [string | null] ? Plain<string | null>
      : [Value] extends [number] ? Plain<number>
        : [Value] extends [boolean] ? Plain<boolean>
          : [Value] extends [string[]] ? Plain<string[]>
            : [Value] extends ['ALL' | string[]] ? Codec<'ALL' | string[]>
              : [Value] extends [Text] ? Plain<object>
                : Codec<Value>;

export const kinds: { readonly [Kind in FactKind]: Properties<Kind> } = {
  territory: { name: text, designation: json, cell: flag },
  body: { name: json, short: text, grammar: text, form: text, level: text, place: text, legalPerson: text, supervisedAs: text },
  subject: { kind: text, name: json, parent: textOrNull, cellLevel: text, oneMatter: flag, typing: list, catalogueName: text, synonyms: list, summary: json },
  function: { name: json, grammar: text },
  status: { name: json, grammar: text },
  board: { name: json, short: text, grammar: text, body: text, members: whole, summary: json },
  legalBasis: { norm: text, label: text, title: json, rank: text, url: text },
  agreement: { name: json, parties: list, state: text, due: text, summary: json },
  instrument: { name: json, transfersDuty: flag },
  contact: { body: text, url: text, email: text, phone: text, address: text },
  clause: { board: text, resolution: text, number: whole, adopted: day, label: text },
  assignment: { subject: text, role: text, scope, holders, mode: text, here: flag, rank: text, origin, boundTo, acceptance: text, acceptBy: day },
  ending: { target: text, scope, rank: text, origin },
  suspension: { clause: text },
  delegation: { from: fromHolder, to: text, roles: list, subject: text, scope, transfersDuty: flag, mayPassOn: flag, instrument: text, origin },
  holding: { fn: text, body: text, area: scope },
  statusHolding: { status: text, place: text },
  competence: { board: text, subject: text, roles: list, scope, highest: text },
  expectation: { subject: text, role: text, scope, required: flag, levels: list, record: text },
  succession: { from: text, to: text, kind: text },
  acceptance: { assignment: text, body: text },
  consent: { clause: text, body: text },
  costAssessment: { clause: text, title: json },
  commitment: { subject: text, body: text, task: json, due: day, binding: flag, origin },
  fulfilment: { commitment: text },
  rollout: { subject: text, place: text, state: text, due: dayOrNull },
};

/** camelCase of the domain, snake_case of SQL. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
