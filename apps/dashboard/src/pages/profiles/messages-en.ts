import type { ProfileMessages } from './messages-de.ts';

export const profilesEn: ProfileMessages = {
  forms: {
    GEBIETSKOERPERSCHAFT: 'Territorial authority', OBERSTE_BUNDESBEHOERDE: 'Supreme federal authority', BUNDESOBERBEHOERDE: 'Higher federal authority', OBERSTE_LANDESBEHOERDE: 'Supreme Land authority', LANDESOBERBEHOERDE: 'Higher Land authority',
    LANDESMITTELBEHOERDE: 'Regional authority', UNTERE_LANDESBEHOERDE: 'Lower authority', AMT: 'Office', AOER: 'Institution under public law', ZWECKVERBAND: 'Special-purpose association', GEMEINDEVERBAND: 'Association of municipalities', VERBAND: 'Association', BANK: 'Bank', GMBH: 'Limited company', EG: 'Cooperative', GREMIUM: 'Board',
  },
  levels: { GERMANY: 'Federation', LAND: 'Land', DISTRICT: 'district', COUNTY: 'county', ASSOCIATION: 'association', MUNICIPALITY: 'municipality' },
  kinds: { SERVICE: 'service', INITIATIVE: 'initiative', COMPONENT: 'component', GROUP: 'group' },
  events: {
    body: 'Name of the body', subject: 'Name', succession: 'Succession', agreement: 'Agreement', holding: 'Function taken on', assignment: 'Assignment', delegation: 'Transfer', ending: 'Ending', acceptance: 'Acceptance', commitment: 'Commitment', fulfilment: 'Commitment kept',
    territory: 'Place', function: 'Function', status: 'Status', board: 'Board', legalBasis: 'Legal basis', instrument: 'Form of transfer', contact: 'Contact', clause: 'Clause', suspension: 'Suspension', statusHolding: 'Status', competence: 'Competence', expectation: 'Expectation', consent: 'Consent', costAssessment: 'Cost assessment', rollout: 'State of roll-out',
  },
  rollout: { LIVE: 'live', COMMITTED: 'committed', PLANNED: 'planned', NOT_APPLICABLE: 'not applicable' },
  search: 'Search', submit: 'Show', word: 'Name or key', all: 'all', first: 'To the first page', next: 'Next', pages: 'More pages', print: 'Print', shown: (shown, of) => `${shown} of ${of}`,
  none: (word, total) => `“${word}” finds 0 of ${total}.`, noneKind: 'Nothing is recorded for this choice.', noneHelp: 'Check the spelling, or type only a part of the name.', reset: 'Show all',
  confidence: 'Evidence', note: 'Write 3 to 2,000 characters.',
  bodies: { title: 'Bodies', facts: (n) => `${n} bodies are recorded for this day.`, list: 'Bodies by name', name: 'Body', form: 'Legal form', level: 'Level', place: 'Area', filter: 'Narrow the bodies' },
  subjects: { title: 'Initiatives and services', facts: (n) => `${n} subjects are recorded for this day.`, list: 'Initiatives and services by name', name: 'Name', kind: 'Kind', group: 'Group', key: 'Key', filter: 'Narrow initiatives and services' },
  body: {
    place: 'Area', legalPerson: 'Legal person', itself: 'the body itself', functions: 'Functions', about: 'Details and source', validFrom: 'Recorded from', validTo: 'Recorded until', startUnknown: 'Earlier beginning not recorded', source: 'Source', basis: 'Legal basis', noBasis: 'No legal basis is recorded',
    waits: (n) => (n === 1 ? '1 assignment waits to be accepted.' : `${n} assignments wait to be accepted.`), earliest: (day, isOver) => `The first period ${isOver ? 'ended' : 'ends'} on ${day}.`, toWaiting: 'Check the assignments',
  },
  load: {
    byRole: 'By role', role: 'Role', here: 'This body', title: 'Load in comparison', unit: 'roles of subjects', caption: (by, of) => `Counted is every role of a subject that the body bears or performs. Compared: bodies of the same ${by === 'FORM' ? 'legal form and level' : 'level'}, ${of} with this one. Shown are the three with the largest number.`,
    median: (of) => `Median, ${of} bodies`, body: 'Body', total: 'Number', parts: { LEAD: 'Lead', EXECUTE: 'Execution', OPERATE: 'Operation', OTHER: 'Others' }, share: 'Distribution',
  },
  duties: {
    title: 'Duties', of: (n) => `${n} entries`, subject: 'Subject', role: 'Role', where: 'Extent', kind: 'Part', BEARS: 'bears the duty', PERFORMS: 'performs, another body bears the duty', conflict: 'Conflict', cells: (count, of) => `${count} of ${of}`, allRoles: 'All', byRole: 'By role',
    empty: 'No duty is recorded.', emptyText: 'For this day no answer names this body.', explain: 'Extent means: places with this answer, of all places of the subject.',
  },
  delegations: {
    title: 'Transfers: who owes, who acts', task: 'Task', from: 'Duty holder', to: 'Performer', instrument: 'Form', duty: 'Duty', until: 'End', stays: 'Duty stays', goes: 'Duty goes over', open: 'no end is recorded', partly: 'ended at single places',
    none: 'No transfer is recorded.', whoever: (fn) => `whoever holds the function “${fn}”`, grounds: 'Ground',
  },
  acceptance: {
    title: 'Acceptance', of: (open, all) => `${open} of ${all} open`, none: 'Nothing waits to be accepted.', from: (day) => `from ${day}`, grounds: (text) => `by ${text}`, accepted: 'Accepted', condition: 'In force only once it is accepted.',
    by: (day) => `until ${day}`, left: (days) => (days === 1 ? '1 day left' : `${days} days left`), today: 'today', over: (days) => (days === 1 ? 'over for 1 day' : `over for ${days} days`), noPeriod: 'no period was set', note: 'Note on the acceptance',
    signIn: 'This body can accept once it is signed in to the simulation.',
  },
  commitments: { title: 'Commitments', fulfilled: 'By what it was kept', none: 'No commitment is recorded.', due: (day) => `due ${day}`, kept: (day) => `kept on ${day}`, asked: 'asked for, not binding', by: (body) => `committed by: ${body}`, forSubject: (subject) => `for: ${subject}` },
  history: {
    title: 'History', about: (subject) => `“${subject}”`, none: 'No entry in the history.', all: (n) => `Whole history, ${n} entries`, shown: (shown, of) => `Shown are ${shown} of ${of}.`, more: 'On in the history', less: 'Only the newest', ends: (what) => `${what} ends`, atLatest: 'on this day at the latest, earlier beginning not recorded',
    corrected: 'corrected', grounds: (text) => `Ground: ${text}`, known: (seq) => `entry ${seq}`, future: 'lies after the day asked for',
  },
  subject: {
    find: 'See who is responsible', map: 'Map', matrix: 'See it in the matrix', findings: 'Findings about it', group: 'Belongs to', children: 'Belonging to it', none: 'No group', leika: (name) => `LeiKa: “${name}”`, typing: (types) => `type ${types}`, synonyms: 'Also looked for as', key: 'Key',
    level: (level) => `Answers per ${level}`,
  },
  roles: {
    title: 'Who carries which role', one: 'one answer per role', of: (n) => `${n} places each`, role: 'Role', answer: 'Most frequent answers', counts: 'Distribution', count: (count, of) => `${count} of ${of}`, self: 'each municipality itself', selfHere: 'the municipality itself', more: (n) => (n === '1' ? 'and 1 other answer' : `and ${n} other answers`), announced: (who) => `announced: ${who}`,
    rest: 'Nobody is expected for these roles anywhere.', apart: 'Gaps and answers that are not recorded are never added up: a gap says that according to the sources nobody is responsible.',
  },
  rolloutCard: { title: 'State of roll-out', of: (count, of) => `${count} of ${of}`, rest: 'no report', overdue: (n) => `Overdue: ${n}`, due: (day) => `due ${day}`, none: 'No state of roll-out is recorded.', place: 'Municipality', state: 'State', dueBy: 'Due on', dueHint: 'Only for “committed” and “planned”.', note: 'How you know', wrongPlace: 'Choose an entry of the list.', wrongDay: 'Name a day, or leave the field empty.' },
  sections: { label: 'Parts of this page', load: 'Overview', duties: 'Duties', delegations: 'Transfers', acceptance: 'Acceptance', commitments: 'Commitments', history: 'History', contact: 'Contact', roles: 'Roles', children: 'Below it', findings: 'Findings', rollout: 'Roll-out', about: 'Details' },
  findingsCard: { title: 'Findings about it', none: 'No finding.', open: 'See all' },
};
