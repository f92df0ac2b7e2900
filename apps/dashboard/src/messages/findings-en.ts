import type { findingsDe } from './findings-de.ts';

export const findingsEn: typeof findingsDe = {
  title: 'Findings', print: 'Print', facts: (n, count) => (count === 1 ? '1 finding' : `${n} findings`),
  filter: 'Narrow the findings', kind: 'Kind', allKinds: 'All kinds', subject: 'Service or initiative', place: 'Place or key', submit: 'Show',
  kindsTitle: 'Kinds', count: 'Number', counted: 'One finding takes together all places and roles in which the same things meet. Kinds are not added up, because a gap may also be missing supervision.', all: 'All findings',
  empty: 'No finding.', emptyFiltered: 'Nothing was found for this choice.', emptyAll: 'Nothing was found for this day. What is not recorded does not stand here.',
  since: 'Since', sinceEver: 'the record began', cells: 'Affected', noCell: 'only the entry itself', of: (count, of) => `${count} of ${of}`,
  reach: (count, of, share) => `${count} of ${of} municipalities, ${share} of the inhabitants`,
  mend: 'What would mend it', entry: 'An entry will do, no decision is needed', closers: 'Can be decided by', noCloser: 'No board with competence is recorded',
  draft: 'Draft a decision', toBody: 'To the body that can make the entry', toRollout: 'To the state of the roll-out', costs: 'Name of the cost assessment', wrongCosts: 'Write 3 to 200 characters.', realWorld: 'This cannot be drafted here: in Feder nobody decides about real bodies. It would take a decision with the change named above.', noTemplate: 'There is no template for this change yet. It would take a clause that amends the rule named above.',
  cell: 'See the answer', first: 'To the first page', next: 'More findings', pages: 'More pages',
  states: { OPEN: 'open', ACKNOWLEDGED: 'acknowledged', WAIVED: 'set aside' }, notes: (count) => (count === 1 ? '1 note' : `${count} notes`), noted: { ACKNOWLEDGE: 'acknowledged', REOPEN: 'opened again' },
  waivedUntil: (day) => `set aside until ${day}`, handle: 'Handle this finding', acknowledge: 'Acknowledge', reopen: 'Open again', note: 'Note', waiver: 'Set aside by', noBoard: 'The registrar', until: 'Open again from',
  waived: (n) => `Set aside: ${n}.`,
  kinds: {
    GAP: 'Gap', DOUBLE: 'Contradiction', CROSSED: 'Crossed (hint)', SHADOWED: 'Shadowed', REDUNDANT: 'Redundant', ULTRA_VIRES: 'Beyond competence', DANGLING: 'Dangling', LEVEL_MISMATCH: 'Other level',
    UNFUNDED: 'Check funding and connexity', UNSUPERVISED: 'Unsupervised', SELF_SUPERVISED: 'Self-supervised', EXPIRING: 'Expiring', CIRCULAR_DELEGATION: 'Circular transfer',
    MISSING_LEGAL_BASIS: 'Legal basis not recorded', MISSING_CONSENT: 'Consent not recorded', OVERDUE_COMMITMENT: 'Commitment overdue', UNCOVERED: 'Not live', UNACCEPTED: 'Acceptance not recorded',
  },
};
