import { asArs } from '../ars.ts';
import type { Level } from '../ars.ts';
import type { WorldFacts } from '../facts.ts';
import { asId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import type { ClauseRecord, Competence, Expectation, Holding, Role } from '../rules.ts';
import { body, days, emptyWorld, fact, law, on, rule, scope, territory, type Said } from './build.ts';

export const A = '081155001001';
export const B = '081150003003';
export const S = '081110000000';
export const T = '084165001041';

export const subject = (id: string, name: string, parent: string | null, said: Said & { kind?: Subject['kind']; cellLevel?: Level; oneMatter?: true } = {}): Subject =>
  ({ ...fact(id, said), kind: said.kind ?? 'SERVICE', name: { de: name, en: name }, parent: parent === null ? null : asId(parent), cellLevel: said.cellLevel ?? 'MUNICIPALITY', ...(said.oneMatter ? { oneMatter: true } : {}) });

const competence = (id: string, board: string, about: string, roles: Role[], where: string, said: Said & { highest?: string } = {}): Competence =>
  ({ ...fact(id, said), board: asId(board), subject: asId(about), roles, scope: scope(where), highest: asId(said.highest ?? 'beschluss') });

/** A clause of a board, adopted on the first day of 2026 unless said. */
export const clauseRecord = (id: string, board: string, adopted = '2026-01-01', said: Said = {}): ClauseRecord =>
  ({ ...fact(id, said), board: asId(board), resolution: `${board}-2026-1`, number: 1, adopted: on(adopted), label: `Beschluss ${board.toUpperCase()} 2026/1, Ziffer 1` });

export const expectation = (id: string, about: string, role: Role, where: string, record: 'COMPLETE' | 'PARTIAL', said: Said & { required?: boolean } = {}): Expectation =>
  ({ ...fact(id, said), subject: asId(about), role, scope: scope(where), required: said.required ?? true, record });

export const holding = (id: string, fn: string, by: string, where: string, said: Said = {}): Holding => ({ ...fact(id, said), fn: asId(fn), body: asId(by), area: scope(where) });

/** The world that the rows of RESOLVER §5 share: A Aidlingen, B Böblingen, S Stuttgart, T Tübingen; IT with E-Akte; boards ITR and GR-B. */
export function paperWorld(): WorldFacts {
  const facts = emptyWorld();
  facts.territory.push(
    ...([['', 'Deutschland', 'Staat'], ['08', 'Baden-Württemberg', 'Land'], ['08115', 'Böblingen', 'Landkreis'], ['08111', 'Stuttgart', 'Stadtkreis'], ['08416', 'Tübingen', 'Landkreis'], [A, 'Aidlingen', 'Gemeinde'], [B, 'Böblingen', 'Stadt'], [S, 'Stuttgart', 'Stadt'], [T, 'Tübingen', 'Stadt']] as const)
      .map(([key, name, designation]) => territory(key, name, { designation: { de: designation, en: designation } })));
  facts.body.push(
    body('land', 'Land Baden-Württemberg', { grammar: 'N' }), body('im', 'Innenministerium', { grammar: 'N', form: 'OBERSTE_LANDESBEHOERDE' }), body('bitbw', 'BITBW', { grammar: 'F', form: 'LANDESOBERBEHOERDE' }),
    body('ressort', 'Finanzministerium', { grammar: 'N', form: 'OBERSTE_LANDESBEHOERDE' }), body('lra-bb', 'Landratsamt Böblingen', { grammar: 'N', place: '08115', form: 'UNTERE_LANDESBEHOERDE' }),
    body('gemeinde-a', 'Gemeinde Aidlingen', { grammar: 'F', place: A }), body('stadt-b', 'Stadt Böblingen', { grammar: 'F', place: B }), body('stadt-s', 'Landeshauptstadt Stuttgart', { grammar: 'F', place: S }),
    body('komm-one', 'Komm.ONE', { form: 'AOER' }), body('zv', 'Zweckverband Bauen', { grammar: 'M', form: 'ZWECKVERBAND' }), body('y', 'Ypsilon'), body('z', 'Zett'),
    body('lfdi', 'Landesbeauftragte für den Datenschutz', { grammar: 'F' }), body('gemeindetag', 'Gemeindetag', { grammar: 'M' }), body('gone', 'Amt von gestern', { grammar: 'N', valid: days('2020-01-01', '2025-01-01') }));
  facts.subject.push(subject('it', 'IT', null, { kind: 'GROUP', cellLevel: 'LAND' }), subject('e-akte', 'E-Akte', 'it', { kind: 'COMPONENT' }), subject('rechenzentrum', 'Gemeinsames Rechenzentrum', 'it', { kind: 'COMPONENT', cellLevel: 'LAND' }), subject('bau', 'Baugenehmigung', null));
  facts.function.push({ ...fact('ubb'), name: { de: 'untere Baurechtsbehörde', en: 'lower building authority' }, grammar: 'F' }, { ...fact('gemeinde'), name: { de: 'Gemeinde selbst', en: 'municipality itself' }, grammar: 'F' });
  facts.status.push({ ...fact('gks'), name: { de: 'Große Kreisstadt', en: 'major district town' }, grammar: 'F' });
  facts.statusHolding.push({ ...fact('gks-b'), status: asId('gks'), place: asArs(B) });
  facts.board.push({ ...fact('itr'), name: { de: 'IT-Rat', en: 'IT Council' }, grammar: 'M', body: asId('land'), summary: { de: 'Gremium', en: 'Board' } }, { ...fact('gr-b'), name: { de: 'Gemeinderat Böblingen', en: 'Böblingen council' }, grammar: 'M', body: asId('stadt-b'), summary: { de: 'Gremium', en: 'Board' } });
  facts.legalBasis.push({ ...fact('gesetz'), norm: 'LBO', label: '§ 48 Abs. 1 LBO', title: { de: 'Sachliche Zuständigkeit', en: 'Competence' }, rank: asId('gesetz') }, { ...fact('lvg-15'), norm: 'LVG', label: '§ 15 Abs. 1 LVG', title: { de: 'Untere Verwaltungsbehörden', en: 'Lower authorities' }, rank: asId('gesetz') });
  facts.instrument.push({ ...fact('vereinbarung'), name: { de: 'öffentlich-rechtliche Vereinbarung', en: 'public-law agreement' }, transfersDuty: true });
  facts.competence.push(competence('itr-it', 'itr', 'it', ['LEAD', 'OPERATE'], '08'), competence('gr-b-it', 'gr-b', 'it', ['LEAD', 'EXECUTE', 'OPERATE'], B), competence('gr-b-bau', 'gr-b', 'bau', ['LEAD', 'EXECUTE', 'OPERATE'], B));
  facts.expectation.push(...(['it', 'bau'] as const).flatMap((about) => (['LEAD', 'EXECUTE'] as const).map((role) => expectation(`erwartet-${about}-${role.toLowerCase()}`, about, role, '08', 'PARTIAL'))));
  facts.holding.push(
    holding('ubb-lra-bb', 'ubb', 'lra-bb', '08115'), holding('ubb-b', 'ubb', 'stadt-b', B, { basis: ['lvg-15'] }), holding('gem-a', 'gemeinde', 'gemeinde-a', A), holding('gem-b', 'gemeinde', 'stadt-b', B), holding('gem-s', 'gemeinde', 'stadt-s', S));
  return facts;
}

/** Row 1: Baugenehmigung is a matter of the untere Baurechtsbehörde, by law, in the whole Land. */
export const buildingLaw = () => rule('bau-ubb', 'bau', 'EXECUTE', ['fn:ubb'], { rank: 'gesetz', origin: law, basis: ['gesetz'] });
