import type { Assignment, BodyId, Competence, Delegation, Expectation, Grammar, LegalBasisId, Level, Origin, Role } from '../src/index.ts';
import { boards, functions, keyOf, START, statuses } from './base.ts';
import { readHolders, readName, readPlaces, readScope, split, type Details } from './notation.ts';
import { same, type Add } from './writer.ts';

/** Ids and words of the notation are text: a wrong one shows in the answer that it leads to, or is refused when the world is compiled. */
const as = <Name>(text: string | undefined): Name => (text ?? '') as Name;

/** Standing law says "recht"; a board's name makes a clause of that board, adopted on the first day unless said. */
function originOf(add: Add, name: string, text: string | undefined, details: Details): Origin {
  if (text === undefined || text === 'recht') return { existing: as<LegalBasisId>('recht') };
  const { id, version } = readName(name);
  const clause = { ...(details.known === undefined ? {} : { known: details.known }) };
  add('clause', `ziffer-${id}@${version}`, { board: as(text), resolution: details.resolution ?? `beschluss-${id}`, number: 1, adopted: as(details.adopted ?? details.from ?? START), label: `Beschluss ${id}, Ziffer 1` }, clause);
  return { clause: as(`ziffer-${id}`) };
}

type Section = (add: Add, name: string, parts: string[], details: Details) => void;

const rule: Section = (add, name, [subject, role, where = '08', holders = '', mode, rank, board], details) => {
  const origin = originOf(add, name, board, details);
  const acceptance = as<Assignment['acceptance']>(details.acceptance ?? 'NOT_NEEDED');
  const boundTo = details.boundTo === undefined ? 'ALL' : readPlaces(details.boundTo);
  add('assignment', name, {
    subject: as(subject), role: as(role), scope: readScope(where, details), holders: readHolders(holders, name), mode: as(mode ?? 'BINDING'), here: details.here ?? false,
    rank: as(rank ?? 'beschluss'), origin, boundTo, acceptance, ...(details.acceptBy === undefined ? {} : { acceptBy: as(details.acceptBy) }),
  }, details);
  if (details.replaces === undefined) return;
  const { id, version } = readName(name);
  add('ending', `${id}-statt-${details.replaces}@${version}`, { target: as(details.replaces), rank: as(rank ?? 'beschluss'), origin }, details);
};

const delegation: Section = (add, name, [from = '', to, role, subject, where = '08', effect = '', board], details) => {
  const [holder] = readHolders(from, name);
  add('delegation', name, {
    from: holder, to: as(to), roles: [as<Delegation['roles'][number]>(role)], subject: as(subject), scope: readScope(where, details),
    transfersDuty: effect === 'erfüllt', mayPassOn: effect === 'durchführt und weitergibt', instrument: as('vereinbarung'), origin: originOf(add, name, board, details),
  }, details);
};

/** How each section of a case becomes records; the comment of each says what its parts mean. */
export const sections = {
  // key, name, designation; "ohne Zelle" for what is in no municipality
  places: (add, _name, [key = '', name = '', designation = '', cell], details) => add('territory', keyOf(key), { name, designation: same(designation), cell: cell !== 'ohne Zelle' }, details),
  // name, grammar, legal form, level, place
  bodies: (add, id, [name = id, grammar = 'F', form = 'AMT', level = 'LAND', place = '08'], details) => add('body', id, {
    name: same(name), grammar: as<Grammar>(grammar), form: as(form), level: as<Level>(level), place: keyOf(place), legalPerson: as<BodyId>(details.legalPerson ?? readName(id).id),
    ...(details.supervisedAs === undefined ? {} : { supervisedAs: as(details.supervisedAs) }),
  }, details),
  // kind, group above, level of its cells
  subjects: (add, id, [kind, parent = '-', level], details) => add('subject', id, {
    kind: as(kind), name: same(id), parent: parent === '-' ? null : as(parent), cellLevel: as(level ?? 'MUNICIPALITY'), ...(details.oneMatter ? { oneMatter: true } : {}),
  }, details),
  // function, area, body
  functions: (add, id, [fn, area = '08', body], details) => add('holding', id, { fn: as(fn), body: as(body), area: readScope(area, details) }, details),
  // status, place
  statusHoldings: (add, id, [status, place = ''], details) => add('statusHolding', id, { status: as(status), place: keyOf(place) }, details),
  // board, subject, roles, places, highest rank
  competences: (add, id, [board, subject, of = '', where = '08', highest], details) => add('competence', id, {
    board: as(board), subject: as(subject), roles: split(of, '+') as Competence['roles'], scope: readScope(where, details), highest: as(highest),
  }, details),
  // subject, role, places, record
  expectations: (add, id, [subject, role, where = '08', record], details) => add('expectation', id, {
    subject: as(subject), role: as<Role>(role), scope: readScope(where, details), required: details.optional !== true, record: as<Expectation['record']>(record ?? 'PARTIAL'),
    ...(details.levels === undefined ? {} : { levels: split(details.levels, '+') as Level[] }),
  }, details),
  // from, to, kind
  successions: (add, id, [from = '', to = '', kind], details) => add('succession', id, { from: keyOf(from), to: keyOf(to), kind: as(kind ?? 'TAKEOVER') }, details),
  // subject, role, places, holders, mode, rank, board
  rules: rule,
  // target, places, rank, board
  endings: (add, name, [target, where = '-', rank, board], details) => add('ending', name, {
    target: as(target), ...(where === '-' ? {} : { scope: readScope(where, details) }), rank: as(rank ?? 'beschluss'), origin: originOf(add, name, board, details),
  }, details),
  // rule whose clause rests
  suspensions: (add, id, [target], details) => add('suspension', id, { clause: as(`ziffer-${target ?? ''}`) }, details),
  // from, to, role, subject, places, effect: "erfüllt" moves the duty, "durchführt" does not
  delegations: delegation,
  // rule or delegation whose clause it agrees to, body
  consents: (add, id, [target, body], details) => add('consent', id, { clause: as(`ziffer-${target ?? ''}`), body: as(body) }, details),
  // rule or delegation whose clause it is attached to
  costAssessments: (add, id, [target], details) => add('costAssessment', id, { clause: as(`ziffer-${target ?? ''}`), title: same(id) }, details),
  // subject, body, last day, board
  commitments: (add, name, [subject, body, due, board], details) => add('commitment', name, {
    subject: as(subject), body: as(body), task: same(name), due: as(due), binding: details.optional !== true, origin: originOf(add, name, board, details),
  }, details),
  // commitment that was kept
  fulfilments: (add, id, [commitment], details) => add('fulfilment', id, { commitment: as(commitment) }, details),
  // subject, place, state, last day
  rollouts: (add, id, [subject, place = '', state, due], details) => add('rollout', id, { subject: as(subject), place: keyOf(place), state: as(state), due: due === undefined ? null : as(due) }, details),
  // rule, body
  acceptances: (add, id, [target, body], details) => add('acceptance', id, { assignment: as(target), body: as(body) }, details),
} satisfies Record<string, Section>;

/** What no case changes: boards, functions, statuses, the one legal basis and the one instrument that the notation names. */
export function addRegisters(add: Add): void {
  boards.forEach(([id, body]) => add('board', id, { name: same(id), grammar: 'M', body: as(body), summary: same(id) }));
  functions.forEach((id) => add('function', id, { name: same(id), grammar: 'F' }));
  statuses.forEach((id) => add('status', id, { name: same(id), grammar: 'F' }));
  add('legalBasis', 'recht', { norm: 'Planspiel', label: '§ 1', title: same('Recht des Falls'), rank: as('gesetz') });
  add('instrument', 'vereinbarung', { name: same('Vereinbarung'), transfersDuty: false });
}
