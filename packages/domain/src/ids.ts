import type { Brand } from './brand.ts';

/*
 * Ids are readable, stable and ASCII: lower case, digits, dots and hyphens ("im-bw", "gemeinde-081150003003").
 * A service's id is its LeiKa key. They name a thing for ever; what it is called on a day stands in its record.
 */
export type BodyId = Brand<string, 'BodyId'>;
export type FunctionId = Brand<string, 'FunctionId'>;
export type StatusId = Brand<string, 'StatusId'>;
export type SubjectId = Brand<string, 'SubjectId'>;
export type BoardId = Brand<string, 'BoardId'>;
export type RankId = Brand<string, 'RankId'>;
export type LegalBasisId = Brand<string, 'LegalBasisId'>;
export type AgreementId = Brand<string, 'AgreementId'>;
export type InstrumentId = Brand<string, 'InstrumentId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type ClauseId = Brand<string, 'ClauseId'>;
export type ContactId = Brand<string, 'ContactId'>;
export type AcceptanceId = Brand<string, 'AcceptanceId'>;
export type ConsentId = Brand<string, 'ConsentId'>;
export type CostAssessmentId = Brand<string, 'CostAssessmentId'>;
export type CommitmentId = Brand<string, 'CommitmentId'>;
export type FulfilmentId = Brand<string, 'FulfilmentId'>;
export type RolloutId = Brand<string, 'RolloutId'>;
export type AssignmentId = Brand<string, 'AssignmentId'>;
export type EndingId = Brand<string, 'EndingId'>;
export type SuspensionId = Brand<string, 'SuspensionId'>;
export type DelegationId = Brand<string, 'DelegationId'>;
export type HoldingId = Brand<string, 'HoldingId'>;
export type StatusHoldingId = Brand<string, 'StatusHoldingId'>;
export type CompetenceId = Brand<string, 'CompetenceId'>;
export type ExpectationId = Brand<string, 'ExpectationId'>;
export type SuccessionId = Brand<string, 'SuccessionId'>;

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Whether a text has the shape of an id: lower-case ASCII letters and digits, joined by single dots or hyphens. */
export const isId = (text: string): boolean => text.length <= 120 && ID.test(text);

/** Takes a text as an id of the kind that the caller expects, or throws with the place where it stood. */
export function asId<Id extends string>(text: string, where = 'id'): Id {
  if (!isId(text)) throw new TypeError(`${where}: "${text}" is no id. Expected lower-case letters and digits, joined by single dots or hyphens.`);
  return text as Id;
}
