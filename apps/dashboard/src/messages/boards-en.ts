import type { BoardMessages } from './boards-de.ts';

const others = (most: number): string => (most === 1 ? 'one other' : `${most} others`);

export const boardsEn: BoardMessages = {
  acts: {
    'draft': 'Create draft', 'write-text': 'Save new version', 'weigh': 'Weigh the effect', 'submit': 'Submit', 'fulfil': 'Report as kept', 'accept': 'Accept', 'report-rollout': 'Report the roll-out', 'assess-costs': 'Attach a cost assessment', 'note-finding': 'Note', 'waive-finding': 'Set aside',
  'open-round': 'Open a round of confirmation', 'confirm': 'Answer', 'close-round': 'Close the round', 'propose-correction': 'Propose a correction', 'certify-correction': 'Decide the correction', 'decline-request': 'Decline the hint', 'attach': 'Attach a file', 'open-hearing': 'Open the hearing', 'amend': 'Move an amendment', 'decide-amendment': 'Decide the amendment', 'hear': 'Close the hearing', 'state': 'Make a statement', 'withdraw': 'Withdraw', 'schedule': 'Put on the agenda',
    'postpone': 'Postpone', 'call': 'Call', 'note': 'Take note', 'refer': 'Refer', 'resubmit': 'Submit again', 'ask-to-speak': 'Ask to speak', 'give-floor': 'Give the floor', 'give-proxy': 'Give the vote', 'recuse': 'Record a recusal', 'open-vote': 'Open the vote', 'circulate': 'Begin circulation',
    'cast': 'Cast vote', 'close-vote': 'Close the vote', 'certify': 'Certify', 'publish': 'Publish', 'object': 'Object', 'rule-on-objection': 'Rule on the objection', 'accede': 'Join', 'erase-contact': 'Erase the contact', 'annul': 'Annul from the beginning', 'reset': 'Begin the simulation anew',
    'keep-boards': 'Change the rules of procedure', 'plan-session': 'Plan a session', 'invite': 'Invite', 'open-session': 'Open the session', 'close-session': 'Close the session', 'cancel-session': 'Cancel the session', 'write-minutes': 'Save the minutes', 'approve-minutes': 'Approve the minutes', 'attend': 'Record attendance',
  },
  drafts: {
    title: 'Resolutions', facts: (count) => `${count} drafts and resolutions of this world`, empty: 'There is no draft yet.', emptyReal: 'Feder keeps no resolutions of real boards. In the simulation you can bring in a draft.',
    toPlanspiel: 'To the simulation', board: 'Board', state: 'State', name: 'Draft', number: 'Number', day: 'Last step', write: 'Write a draft', suspended: 'objection pending', list: 'Drafts and resolutions',
  },
  draft: {
    version: (n) => `Version ${n}`, clauses: 'Text', number: (n) => `Clause ${n}`, clause: 'Clause', reasons: 'Reasons', effect: 'Effect', stale: 'The effect has changed since it was shown. Weigh it again before the vote.',
    noEffect: 'As it stands this text cannot be written, or it is decided already.', collides: 'Other drafts on the same matter', collidesText: 'These drafts decide on the same responsibilities. Talk to each other first.',
    next: 'Next step', mayNot: 'What is not possible now, and why', nothing: 'There is no step for your office now.', noteLabel: 'Remark', history: 'History', statements: 'Statements', recusals: 'Recused', votes: 'Vote', turnout: 'Votes cast', of: (given, of) => `${given} of ${of}`,
    running: 'running', result: 'Result', rule: 'How it was counted', open: 'Open questions of the rules', bySeat: 'Votes by seat', choices: { YES: 'Yes', NO: 'No', ABSTAIN: 'Abstention', INVALID: 'Invalid' },
    joined: 'Joined', joins: 'Place that joins', act: 'Resolution', adopted: 'Adopted on', hash: 'Checksum of the text', force: 'Force', objections: 'Objections', text: 'Text of the statement', position: 'Position',
    positions: { AGREES: 'Agreement, consent', OBJECTS: 'Objection', REMARKS: 'Remark' }, seat: 'Seat', reason: 'Reason', session: 'Session', noSession: 'Plan a session first.', method: 'Method',
    methods: { OPEN: 'open', NAMED: 'by name', SECRET: 'secret', CIRCULATION: 'circulation' }, deadline: 'Deadline', simple: 'Simple matter', onlyConsenting: 'Binds only those who agree', lot: 'Lot', noLot: 'not drawn', grounds: 'Grounds of the objection',
    upheld: 'Ruling', stands: 'The resolution stands', falls: 'The resolution is overturned', document: 'Document', board: 'Board', referred: 'Referred from', referredTo: 'Goes on at', choice: 'Your vote', secret: 'In a secret vote Feder keeps only who took part.',
    forces: { PENDING: 'not yet in force', IN_FORCE: 'in force', SUSPENDED: 'suspended', PARTLY_ENDED: 'repealed in part', ENDED: 'repealed', EXPIRED: 'expired', ANNULLED: 'annulled from the beginning' },
    effects: { BINDING: 'binding', RECOMMENDATION: 'recommendation' },
  },
  preparation: {
    file: 'File', fileHint: 'PDF, text, CSV, PNG, JPEG, ODT, DOCX or XLSX, at most 5 MB. No personal data.', attachments: 'Attachments', size: (kilobytes) => `${kilobytes} KB`,
    asked: 'Who is heard?', due: 'Statements by', noteHint: 'What the hearing gave, or why it is waived.', waived: 'End it before its last day; the remark says why', hearing: 'Hearing', until: (day) => `Statements by ${day}`,
    over: 'ended', running: 'running', answered: 'has answered', silent: 'has not answered yet', amendments: 'Amendments', amendment: (n) => `Amendment ${n}`, changes: (version) => `changes version ${version}`, outdated: 'The text has a new version since. The amendment would have to be moved anew.',
    number: 'Clause', otherBody: 'Another body', unchanged: 'unchanged', otherDay: 'Another first day', hands: 'Record the show of hands', noVote: 'no vote',
  },
  write: {
    ranks: { 'beschluss-land': 'resolution (Land)', 'beschluss-kommunal': 'resolution (municipal)', vertrag: 'contract', satzung: 'statute', 'land-gesetz': 'act (Land)' },
    title: 'Write a draft', lead: 'One sentence per clause. The effect stands beside it before anybody votes.', board: 'Board', name: 'Title of the draft',
    subject: 'Subject', place: 'Place', body: 'Body', to: 'To the body', from: 'From the body', instrument: 'Ground of the transfer', since: 'Applies from', until: 'Applies until (first day without)', optional: 'optional', replaces: 'Replaces the rule', replacesHint: 'Only where it is not in the list; several with blanks between.', share: 'Share', shareHint: 'as a fraction, such as 3/5', second: 'Second body', reasons: 'Reasons', rank: 'Rank', cannot: 'Only members of a board bring drafts in. Sign in with an office.',
  },
  sessions: {
    title: 'Sessions', facts: (count) => `${count} sessions`, empty: 'No session is planned yet.', day: 'Day', board: 'Board', name: 'Session', state: 'State', plan: 'Plan a session', place: 'Place', form: 'Form',
    forms: { PRESENT: 'in person', HYBRID: 'hybrid', SECOND: 'second session', OFFICE: 'decision in place of the board' }, titleField: 'Name',
  },
  session: {
    minutes: 'Minutes', minutesText: 'Text of the minutes', noMinutes: 'No minutes are saved yet.', approved: (day) => `approved on ${day}`, pending: 'not yet approved',
    agenda: 'Agenda', noAgenda: 'The agenda is empty.', public: 'public', closed: 'not public', present: (there, of) => `${there} of ${of} seats present`, attendance: 'Attendance', quorum: 'Quorum', hasQuorum: 'There is a quorum', noQuorum: 'There is no quorum',
    rule: 'How it is counted', noRule: 'These rules ask for no quorum.', there: 'present', connected: 'connected', standIn: 'Your vote in this session goes to', standInHint: (most) => `A member stands in for at most ${others(most)}. Whoever comes votes in person.`, nobody: 'nobody', standsIn: (name, there) => (there ? `represented by: ${name}` : `vote given to: ${name}`), away: 'not present', vacant: 'vacant', seat: 'Seat', office: 'Office', event: 'Entry', events: { ARRIVE: 'Arrives', CONNECT: 'Connects', LEAVE: 'Leaves' },
  },
  board: {
    title: 'Board', rule: 'Rules of procedure', source: 'Ground', matters: 'How the board decides', open: 'What the source leaves open', seats: 'Seats', clerks: 'Office of the board', inForceAt: 'In force', notice: (days) => `Notice period: ${days} days`,
    inForce: { ADOPTED: 'with the adoption', CERTIFIED: 'with the certification', PUBLISHED: 'with the publication' }, represents: 'Represents', proxies: 'Proxies', proxiesOf: (most) => (most === 0 ? 'none' : `for one session; a member stands in for at most ${others(most)}`), votes: { FULL: 'with a vote', ADVISORY: 'advisory', NONE: 'without a vote' }, chair: 'chair',
  },
  extract: {
    link: 'Extract', ofAnswer: 'Extract: who is responsible', ofResolution: (label) => `Extract: resolution ${label}`, on: 'Valid on', at: 'Knowledge', ground: 'Evidence', check: 'How to check this extract', hash: 'Checksum', address: 'Address',
    chain: 'Audit log', entry: (seq) => `entry ${seq}:`, explained: 'Whoever asks at this address gets the same content and the same checksum (SHA-256), as long as the version of the rules is the same. With the entry of the audit log, “feder audit verify” checks whether anything was rewritten since.',
    nature: 'This extract is no administrative act and carries no qualified electronic signature.',
  },
  corrections: {
    barriers: 'Reported barriers', title: 'Hints', facts: (open) => `${open} open. A hint changes nothing; the registrar proposes a correction, and another office certifies it.`, cannot: 'Hints are read by offices that are signed in.', requests: 'Hints on answers', none: 'No hint has come in yet.',
    proposals: 'Proposed corrections', noProposal: 'No correction is proposed yet.', answer: 'See the answer', states: { OPEN: 'open', ACCEPTED: 'corrected', DECLINED: 'declined' }, note: 'Note', record: 'Rule', confidence: 'Evidence', reason: 'Reason', source: 'Source', paragraph: 'Reference', from: 'Valid from', fromHint: 'Only where the first day was recorded wrongly.',
    confidences: { CONFIRMED: 'confirmed', PUBLISHED: 'published', UNVERIFIED: 'unverified' }, verdict: 'Decision', accept: 'certify', decline: 'decline', version: (record, n) => `${record}, version ${n}`, ruled: (day, office, note) => `${day}, ${office}: ${note}`, nav: 'Hints', fields: 'Should read', handle: 'Handle',
    rounds: 'Rounds of confirmation', noRound: 'No round is open yet.', openRound: 'Open a round', roundTitle: 'Name', due: 'Answers by', runsUntil: (day) => `runs until ${day}`, closed: (day, n) => `closed on ${day}, ${n} confirmed`, about: (subject) => `Every body that is recorded as responsible for “${subject}” is asked.`,
    answers: 'Answers', recorded: (subject, role, bodies) => `${subject}, ${role}: recorded is ${bodies}.`, right: 'That is right', wrong: 'That is wrong', missing: (n) => (n === 1 ? 'One answer is missing' : `${n} answers are missing`),
  },
  signIn: {
    title: 'Sign in', lead: 'In the simulation you act for an office. Signing in is open only on the machine on which Feder runs. It is no sign-in for real authorities.', office: 'Office', submit: 'Sign in', out: 'Sign out', as: (name) => `You act for: ${name}`, nobody: 'Not signed in', task: 'Task', group: 'Board', others: 'Other offices',
  },
  refused: 'This did not happen. Nothing was changed.', played: (day) => `Day played: ${day}. Set it above under “Valid on”.`, nav: { drafts: 'Resolutions', sessions: 'Sessions', signIn: 'Sign in' },
};
