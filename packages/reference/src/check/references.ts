import type { FactKind, Holder, Seed } from '@feder/domain';

/** A place in a record, and the id that it names. */
type Reference = { where: string; kind: FactKind | 'rank' | 'source'; id: string };

/** Every reference that the records of a seed make to other records. */
export function references(seed: Seed): Reference[] {
  const found: Reference[] = [];
  const add = (where: string, kind: Reference['kind'], ...ids: readonly string[]) => { found.push(...ids.map((id) => ({ where, kind, id }))); };
  const holder = (where: string, held: Holder) => { if ('body' in held) add(where, 'body', held.body); else add(where, 'function', held.fn); };

  for (const [kind, records] of Object.entries(seed)) {
    for (const record of records) {
      const where = `${kind} ${record.id}`;
      if (!('evidence' in record)) continue;
      add(where, 'source', record.evidence.source);
      add(where, 'legalBasis', ...record.basis);
    }
  }
  for (const { id, place, legalPerson, supervisedAs } of seed.body) {
    add(`body ${id}`, 'territory', place);
    add(`body ${id}`, 'body', legalPerson);
    if (supervisedAs !== undefined) add(`body ${id}`, 'subject', supervisedAs);
  }
  for (const { id, parent } of seed.subject) if (parent !== null) add(`subject ${id}`, 'subject', parent);
  for (const { id, body } of [...seed.board, ...seed.contact]) add(`board or contact ${id}`, 'body', body);
  for (const { id, rank } of seed.legalBasis) add(`legalBasis ${id}`, 'rank', rank);
  for (const { id, parties } of seed.agreement) add(`agreement ${id}`, 'body', ...parties);
  for (const { id, board } of seed.clause) add(`clause ${id}`, 'board', board);
  for (const { id, subject, holders, rank, boundTo } of seed.assignment) {
    add(`assignment ${id}`, 'subject', subject);
    add(`assignment ${id}`, 'rank', rank);
    holders.forEach((each) => holder(`assignment ${id}`, each));
    if (boundTo !== 'ALL') add(`assignment ${id}`, 'territory', ...boundTo);
  }
  for (const { id, origin } of [...seed.assignment, ...seed.ending, ...seed.delegation, ...seed.commitment]) {
    if ('clause' in origin) add(`origin of ${id}`, 'clause', origin.clause);
    else add(`origin of ${id}`, 'legalBasis', origin.existing);
  }
  for (const { id, clause } of seed.suspension) add(`suspension ${id}`, 'clause', clause);
  for (const { id, from, to, subject, instrument } of seed.delegation) {
    holder(`delegation ${id}`, from);
    add(`delegation ${id}`, 'body', to);
    add(`delegation ${id}`, 'subject', subject);
    add(`delegation ${id}`, 'instrument', instrument);
  }
  for (const { id, fn, body } of seed.holding) { add(`holding ${id}`, 'function', fn); add(`holding ${id}`, 'body', body); }
  for (const { id, status, place } of seed.statusHolding) { add(`statusHolding ${id}`, 'status', status); add(`statusHolding ${id}`, 'territory', place); }
  for (const { id, board, subject, highest } of seed.competence) { add(`competence ${id}`, 'board', board); add(`competence ${id}`, 'subject', subject); add(`competence ${id}`, 'rank', highest); }
  for (const { id, subject } of seed.expectation) add(`expectation ${id}`, 'subject', subject);
  for (const { id, from, to } of seed.succession) add(`succession ${id}`, /^\d/.test(from) ? 'territory' : 'body', from, to);
  for (const { id, assignment, body } of seed.acceptance) { add(`acceptance ${id}`, 'assignment', assignment); add(`acceptance ${id}`, 'body', body); }
  for (const { id, clause } of [...seed.consent, ...seed.costAssessment]) add(`consent or cost assessment ${id}`, 'clause', clause);
  for (const { id, body } of [...seed.consent, ...seed.commitment]) add(`consent or commitment ${id}`, 'body', body);
  for (const { id, subject } of [...seed.commitment, ...seed.rollout]) add(`commitment or rollout ${id}`, 'subject', subject);
  for (const { id, commitment } of seed.fulfilment) add(`fulfilment ${id}`, 'commitment', commitment);
  for (const { id, place } of seed.rollout) add(`rollout ${id}`, 'territory', place);
  for (const { where, scope } of scopes(seed)) {
    add(where, 'territory', ...scope.within, ...(scope.except ?? []));
    if (scope.status !== undefined) add(where, 'status', scope.status);
  }
  return found;
}

function scopes(seed: Seed) {
  const scoped = [...seed.assignment, ...seed.delegation, ...seed.competence, ...seed.expectation].map(({ id, scope }) => ({ where: `scope of ${id}`, scope }));
  const endings = seed.ending.flatMap(({ id, scope }) => (scope === undefined ? [] : [{ where: `scope of ${id}`, scope }]));
  return [...scoped, ...endings, ...seed.holding.map(({ id, area }) => ({ where: `area of ${id}`, scope: area }))];
}
