import { acts } from '@feder/contract/schemas';
import { eraseContactOf, eraseReporterOf, lockMatter, openRequest, readAct, readActs, settleRequest, type KeptAct } from '@feder/db';
import { everyVersionOf, fromWire, type AnyFact, type CorrectedFields, type FactKind, type World } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError, unknown } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { worldAtHead } from './effect.ts';

/** Berichtigung vorschlagen: which record is wrong, and what it should have said (RESOLVER §2 G2). Nothing changes before another office certifies it. */
export const proposeCorrection = verb({
  action: 'propose-correction', input: acts.proposeCorrection, about: () => ({ board: null }),
  run: async (scene, { request, fact, record, fields, reason }) => {
    if (request !== null) await requestOf(scene, request);
    const { world } = await worldAtHead(scene);
    const current = currentOf(world, fact, record);
    const stranger = Object.keys(fields).find((name) => !(name in current));
    if (stranger !== undefined) throw new FederError('INVALID', `fields.${stranger}: a ${fact} has no such field. Expected one that it has.`, [{ field: `fields.${stranger}`, expected: `a field of a ${fact}`, got: null }]);
    const corrected = fromWire(fields) as CorrectedFields;
    merged(current, corrected);
    const id = `berichtigung-${randomUUID()}`;
    const proposal = { id, request, fact, record, version: current.version, fields: corrected, reason, office: scene.by, day: scene.on };
    return { done: done(id, 'OPEN'), acts: { correctionProposal: [proposal] } };
  },
});

/** Berichtigung bestätigen or not: by another office. Version n is closed, n + 1 opened; answers as known before stay as they were. */
export const certifyCorrection = verb({
  action: 'certify-correction', input: acts.certifyCorrection,
  about: async ({ tx, world }, { proposal }) => {
    await lockMatter(tx, world, proposal, 'alone');
    return { board: null };
  },
  run: async (scene, { proposal: id, accepted, note }) => {
    const { tx, world } = scene;
    const proposal = await readAct(tx, world, 'correctionProposal', id);
    if (!proposal) throw unknown('proposal', id, 'a proposed correction, see /api/v1/corrections');
    if ((await readActs(tx, world, 'correctionRuling', { proposal: id })).length > 0) throw new FederError('CONFLICT', 'Über diese Berichtigung ist entschieden. / This correction is decided.', [{ field: 'proposal', expected: 'one that is open', got: id }]);
    if (accepted && proposal.office === scene.by) throw new FederError('FORBIDDEN', 'Wer eine Berichtigung vorschlägt, bestätigt sie nicht. / Whoever proposes a correction does not certify it.');
    if (accepted && proposal.request !== null) await settleRequest(tx, proposal.request, 'ACCEPTED');
    const ruling = { id: `${id}.entscheidung`, proposal: id, request: null, accepted, note, office: scene.by, day: scene.on };
    return { done: done(id, accepted ? 'ACCEPTED' : 'DECLINED'), acts: { correctionRuling: [ruling] }, ...(accepted ? { facts: correctedBy((await worldAtHead(scene)).world, proposal) } : {}) };
  },
});

/** A hint leads to no correction; the note says why. */
export const declineRequest = verb({
  action: 'decline-request', input: acts.declineRequest, about: () => ({ board: null }),
  run: async (scene, { request, note }) => {
    await requestOf(scene, request);
    await settleRequest(scene.tx, request, 'DECLINED');
    return { done: done(request, 'DECLINED'), acts: { correctionRuling: [{ id: `hinweis-${request}.entscheidung`, proposal: null, request, accepted: false, note, office: scene.by, day: scene.on }] } };
  },
});

/** The contact that was left with a hint or a barrier report is erased; what was said stays, and the chain holds: the contact is in no hash (I10). */
export const eraseContact = verb({
  action: 'erase-contact', input: acts.eraseContact, about: () => ({ board: null }),
  run: async ({ tx, world }, { request }) => {
    if (!await eraseContactOf(tx, world, request) && !await eraseReporterOf(tx, request)) throw unknown('request', request, 'a hint or a barrier report with a contact, see /api/v1/corrections');
    return { done: done(request, 'ERASED'), acts: {} };
  },
});

async function requestOf({ tx, world }: Scene, id: string): Promise<void> {
  if (!await openRequest(tx, world, id)) throw unknown('request', id, 'a hint that is open, see /api/v1/corrections');
}

/** The version that is held true now. */
function currentOf(world: World, kind: FactKind, id: string): AnyFact {
  const current = everyVersionOf(world, kind, id).filter(({ known }) => known.to === null);
  const [only, ...others] = current;
  if (!only) throw unknown('record', id, `a ${kind} that is held true now`);
  if (others.length > 0) throw new FederError('CONFLICT', `record: "${id}" is held true in ${current.length} versions, one a span of days. Expected a record with one.`, [{ field: 'record', expected: 'a record with one version that is held true', got: id }]);
  return only;
}

function correctedBy(world: World, { fact, record, version, fields }: KeptAct<'correctionProposal'>) {
  const current = currentOf(world, fact, record);
  if (current.version !== version) throw new FederError('CONFLICT', `Der Eintrag hat seitdem Fassung ${current.version}; vorgeschlagen war die Berichtigung von Fassung ${version}. / The record has version ${current.version} since; the correction was proposed for version ${version}.`, [{ field: 'proposal', expected: `a correction of version ${current.version}`, got: String(version) }]);
  return { close: [{ kind: fact, id: record, version }], open: { [fact]: [merged(current, fields)] } };
}

/** The record as it should have been. @throws FederError INVALID where no day would be left */
function merged({ version: _version, known: _known, ...row }: AnyFact, fields: CorrectedFields): object {
  const valid = { ...row.valid, ...fields.valid };
  if (valid.to !== null && valid.from >= valid.to) throw new FederError('INVALID', `fields.valid: from ${valid.from} until ${valid.to} is no span. Expected a first day before the last.`, [{ field: 'fields.valid', expected: 'a first day before the last', got: valid.from }]);
  return { ...row, ...fields, valid };
}
