import type { Property } from './measure.ts';

/** Why ours differs from KERN where it does: the section of the design language that says so, or what KERN does elsewhere. */
const why = {
  type: 'Section 3: body and controls 16 px, labels and hints 14, marks 13, headings 28 and 20. KERN begins at 18.',
  weight: 'Section 3: labels, marks and column heads 500.',
  radius: 'Section 2: 2 px for marks, 4 for buttons and fields, 8 for cards. All are steps of KERN, at other parts.',
  foot: 'The edge at the foot of a field is straight, so that its line keeps its width.',
  frame: 'A frame of 2 px in all three buttons, so that they are as high and wide as each other; it shows where the system takes away grounds.',
  edge: 'Section 4: the hairline only separates, and is one step lighter than KERN\'s.',
  softer: 'Section 4: the soft ground is one step lighter of the same scale, so that text in the status\' colour reaches 6 : 1 on it.',
  deeper: 'Section 4: the status\' colour is one step darker of the same scale, so that it reaches 7 : 1 on a card.',
  word: 'Section 5: a mark says its status in the colour of the status, on its soft ground, without a frame.',
  border: 'KERN frames an alert by an outline, which is the focus ring\'s place; ours is a border.',
  muted: 'Section 4: help and the heads of columns are muted, at 7.7 : 1 and more.',
  quiet: 'Section 8: a list with lines between, as on paper; KERN fills a box for each.',
  small: 'A ring of 24 px beside words; KERN\'s stands alone, 96 px wide.',
  around: 'The lines belong to the list of sections around, so that two of them never meet.',
  title: 'A section\'s title is text: its sign says that it opens.',
  calm: 'Section 1: the colour of actions is for what acts; the frame around it is a strong line.',
  line: 'A border, which stays where the system takes away grounds, in the strong line of section 4: one step lighter on the same scale.',
  head: 'Section 7: the strip lies on the head, which is the colour of a card, and a hairline parts them.',
  link: 'Section 8: an underlined word is a link; a button that is not framed has none.',
} as const;

/** Each property that differs, with its reason. */
type Differences = Partial<Record<Property, string>>;

const radius: Differences = { borderStartStartRadius: why.radius, borderEndEndRadius: why.radius };
const field: Differences = { borderStartStartRadius: why.radius, borderEndEndRadius: why.foot, fontSize: why.type };
const frame: Differences = { borderBlockStart: why.frame, borderBlockEnd: why.frame, fontSize: why.type };
const alert: Differences = { backgroundColor: why.softer, borderBlockStart: why.border, borderBlockEnd: why.border };
const badge: Differences = { ...radius, backgroundColor: why.softer, borderBlockStart: why.word, borderBlockEnd: why.word, color: why.word, fontSize: why.type, fontWeight: why.weight };

/** All properties in which a pair differs. What is not named here is the same to the pixel and the shade. */
export const differences: Record<string, Differences> = {
  'button, primary': frame,
  'button, secondary': { ...frame, backgroundColor: why.frame },
  'button, tertiary': { fontSize: why.type, textDecorationLine: why.link },
  input: field,
  'input, refused': { ...radius, borderEndEndRadius: why.foot, backgroundColor: why.softer, borderBlockEnd: why.deeper },
  textarea: field,
  select: field,
  label: { fontSize: why.type, fontWeight: why.weight },
  hint: { color: why.muted, fontSize: why.type },
  error: { color: why.word, fontSize: why.type, fontWeight: why.weight },
  checkbox: { ...radius, fontSize: why.type },
  radio: { fontSize: why.type },
  legend: { fontSize: why.type, fontWeight: why.weight },
  'alert, info': alert, 'alert, ok': alert, 'alert, warn': alert, 'alert, danger': alert,
  'badge, info': badge, 'badge, ok': badge, 'badge, warn': badge, 'badge, danger': badge,
  card: { ...radius, borderBlockStart: why.edge, borderBlockEnd: why.edge },
  accordion: { borderBlockStart: why.around, borderBlockEnd: why.around, color: why.title, fontSize: why.type },
  dialog: { borderBlockStart: why.line, borderBlockEnd: why.line, fontSize: why.type },
  buttons: {},
  menu: { borderBlockStart: why.calm, borderBlockEnd: why.calm },
  description: { color: why.muted, fontSize: why.type, fontWeight: why.weight },
  divider: { backgroundColor: why.line, borderBlockStart: why.line },
  'heading 1': { fontSize: why.type },
  'heading 2': { fontSize: why.type },
  text: { fontSize: why.type },
  link: { fontSize: why.type },
  list: { fontSize: why.type },
  loader: { borderBlockStart: why.small, borderBlockEnd: why.small },
  progress: {},
  'column head': { color: why.muted, fontSize: why.type, fontWeight: why.weight },
  'table cell': { fontSize: why.type },
  kopfzeile: { backgroundColor: why.head, borderBlockEnd: why.head, fontSize: why.type },
  summary: { backgroundColor: why.quiet, borderStartStartRadius: why.quiet, borderEndEndRadius: why.quiet },
  task: { backgroundColor: why.quiet, borderBlockStart: why.quiet, borderBlockEnd: why.quiet, borderStartStartRadius: why.quiet, borderEndEndRadius: why.quiet },
};
