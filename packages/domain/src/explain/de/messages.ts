import type { Level } from '../../ars.ts';
import type { Role } from '../../rules.ts';
import type { Messages, Name, Payee } from '../messages.ts';
import { list, say, type Sentence } from '../sentence.ts';
import { germanDate, withArticle } from './grammar.ts';
import { notes } from './notes.ts';
import { acc, all, nom, payees, placesOf, several, toPlace, toPlaces } from './phrases.ts';
import { roleWords } from './roles.ts';
import { searched } from './searched.ts';
import { whyNot } from './why-not.ts';

function answered(role: Role, holders: readonly Payee[]): Sentence {
  const who = payees(holders);
  const joint = holders.length > 1;
  const plural = several(holders);
  const are = plural ? 'sind' : 'ist';
  const keep = joint ? 'führen gemeinsam' : plural ? 'führen' : 'führt';
  switch (role) {
    case 'LEAD': return joint ? say`Gemeinsam federführend sind ${who}.` : say`Federführend ${are} ${who}.`;
    case 'EXECUTE': return joint ? say`Gemeinsam zuständig sind ${who}.` : say`Zuständig ${are} ${who}.`;
    case 'OPERATE': return say`Den Betrieb ${keep} ${who}.`;
    case 'SUPERVISE_LEGAL': return say`Die Rechtsaufsicht ${keep} ${who}.`;
    case 'SUPERVISE_TECHNICAL': return say`Die Fachaufsicht ${keep} ${who}.`;
    case 'SUPERVISE_STAFF': return say`Die Dienstaufsicht ${keep} ${who}.`;
    case 'FUND': return say`Es ${plural ? 'zahlen' : 'zahlt'} ${who}.`;
    case 'CONSENT': return say`Das Einvernehmen ${plural ? 'erteilen' : 'erteilt'} ${who}.`;
    case 'CONSULT': return say`Anzuhören ${are} ${who}.`;
    case 'SUPPORT': return say`Es ${plural ? 'wirken' : 'wirkt'} ${who} mit.`;
    case 'INFORM': return say`Zu unterrichten ${are} ${who}.`;
  }
}

const inLevel: Readonly<Record<Level, string>> = {
  GERMANY: 'im Bund', LAND: 'im Land', DISTRICT: 'im Regierungsbezirk', COUNTY: 'im Kreis', ASSOCIATION: 'im Gemeindeverband', MUNICIPALITY: 'in der Gemeinde',
};

const eachLevel: Readonly<Record<Level, string>> = {
  GERMANY: 'für den ganzen Bund', LAND: 'für jedes Land einzeln', DISTRICT: 'für jeden Regierungsbezirk einzeln', COUNTY: 'für jeden Kreis einzeln', ASSOCIATION: 'für jeden Gemeindeverband einzeln', MUNICIPALITY: 'für jede Gemeinde einzeln',
};

/** A rule for a group reaches the subject that was asked about. */
const including = (subject: string, group: string | null): string => (group === null ? '' : ` einschließlich „${subject}“`);

/** Why one rule goes before the other. */
const reason: Messages['duel']['reason'] = {
  YIELDED: () => say`Eine hilfsweise Regel gilt nur, solange keine verbindliche gilt.`,
  RANK: (winner, loser) => say`${winner.rank} geht vor ${loser.rank}.`,
  SUBJECT: (winner, loser) => say`Die Regel für „${winner.subject}“ ist genauer als die für „${loser.subject}“.`,
  PLACE: (winner, loser) => say`Die Regel für ${toPlaces(winner)} ist genauer als die für ${toPlaces(loser)}.`,
  STATUS: (winner) => say`Die Regel nur für „${winner.status ?? ''}“ ist genauer als die für alle.`,
};

const asStatus = (status: string | null): string => (status === null ? '' : `als ${status} `);
const performs = (holder: Name): string => (several([holder]) ? 'wahrnehmen' : 'wahrnimmt');
const inOffice = (holder: Name, status: string | null = null): string => `diese Funktion ${asStatus(status)}${several([holder]) ? 'innehaben' : 'innehat'}`;

export const de: Messages = {
  headline: {
    answered,
    gap: () => say`Niemand ist zuständig.`,
    unknown: () => say`Nicht erfasst.`,
    notExpected: () => say`Hier wird niemand erwartet.`,
    askBelow: (level) => say`Diese Frage stellt sich ${inLevel[level]}.`,
    absent: (what) => ({ PLACE: say`Diesen Ort gibt es an diesem Tag nicht.`, SUBJECT: say`Diesen Gegenstand gibt es an diesem Tag nicht.`, UNINCORPORATED: say`Im gemeindefreien Gebiet stellt sich diese Frage nicht.` })[what],
    conflict: (kind, count) => ({
      RULES: say`${count === 2 ? 'Zwei' : count} Regeln widersprechen sich.`,
      DELEGATIONS: say`${count === 2 ? 'Zwei' : count} Übertragungen widersprechen sich.`,
      MERGED_DIFFER: say`Die früheren Gemeinden waren verschieden geregelt.`,
      FUNCTION_DISPUTED: say`Mehrere Stellen sind für dieselbe Funktion eingetragen.`,
      OVERFUNDED: say`Die Anteile ergeben mehr als das Ganze.`,
    })[kind],
  },
  because: (clauses) => say`${{ text: 'weil', strong: true }} ${list(clauses, 'und')}.`,
  clause: {
    matterOf: (role, subject, group, fn, cited) => say`${roleWords[role].matter(group ?? subject)}${including(subject, group)} Aufgabe ${withArticle(fn.text, fn.grammar, 'GEN')} ist${cited}`,
    heldHere: (holder, handsOn, cited) => say`hier ${nom(holder)} ${handsOn ? inOffice(holder) : `diese Aufgabe ${performs(holder)}`}${cited}`,
    heldItself: (holder, status, handsOn, cited) => say`${nom(holder)} ${handsOn ? inOffice(holder, status) : `diese Aufgabe ${asStatus(status)}selbst ${performs(holder)}`}${cited}`,
    named: (role, subject, group, holders, cited) =>
      say`${all(holders)} für ${roleWords[role].matterAcc(group ?? subject)}${including(subject, group)} ${holders.length > 1 ? 'gemeinsam ' : ''}benannt ${several(holders) ? 'sind' : 'ist'}${cited}`,
    transferred: (from, again, to, cited) => say`${again ? [] : say`${nom(from)} `}die Aufgabe auf ${acc(to)} übertragen ${several([from]) ? 'haben' : 'hat'}${cited}`,
    entrusted: (from, again, to, cited) => say`${again ? say`mit der Durchführung ${acc(to)}` : say`${nom(from)} ${acc(to)} mit der Durchführung`} beauftragt ${several([from]) ? 'haben' : 'hat'}${cited}`,
    supervisionFollows: (holders, role) => say`${all(holders)} ${role === 'OPERATE' ? 'den Betrieb' : 'die Aufgabe'} ${several(holders) ? 'führen' : 'führt'} und die Aufsicht dieser Stelle folgt`,
    equallyStrong: (rules) => say`${list(rules.map((rule) => say`die ${rule}`), 'und')} gleich stark sind und keine die andere ersetzt`,
    handedOnTwice: (targets) => say`die Aufgabe gleichrangig auf ${all(targets, 'ACC')} übertragen ist`,
    mergedDiffer: (place) => say`die Gemeinden, aus denen ${place.text} entstanden ist, verschiedene Antworten geben und keine Regel für ${place.text} selbst gilt`,
    disputed: (fn, holders) => say`${all(holders)} für dasselbe Gebiet als ${fn ? `„${fn.text}“` : 'Träger einer Funktion'} eingetragen sind`,
    overfunded: (sum) => say`die Anteile zusammen ${sum} ergeben`,
    signed: () => say`das Verzeichnis dafür als vollständig gilt`,
    notSigned: () => say`das Verzeichnis dafür nicht als vollständig gezeichnet ist`,
    notRequired: (role, subject) => say`keine Quelle für „${subject}“ ${roleWords[role].body} verlangt`,
    askBelow: (subject, level) => say`„${subject}“ ${eachLevel[level]} geregelt ist`,
    absent: {
      PLACE: (name, day) => say`${nom(name)} am ${germanDate(day)} nicht besteht`,
      SUBJECT: (name, day) => say`„${name.text}“ am ${germanDate(day)} nicht besteht`,
      UNINCORPORATED: (name) => say`${nom(name)} zu keiner Gemeinde gehört`,
    },
    why: {
      NO_RULE: ({ role, subject }) => say`keine erfasste Regel für „${subject}“ ${roleWords[role].body} nennt`,
      BEFORE_RECORD: ({ recordFrom }) => (recordFrom === null ? say`Feder zu diesem Wissensstand noch nichts erfasst hatte` : say`das Verzeichnis von Feder erst am ${germanDate(recordFrom)} beginnt`),
      SUSPENDED: ({ rule }) => say`die ${rule} ausgesetzt ist`,
      ENDED: ({ rule }) => say`die ${rule} beendet ist`,
      ULTRA_VIRES: ({ rule }) => say`die ${rule} die Befugnis des Gremiums überschreitet und von Feder nicht angewandt wird`,
      NOT_BOUND: ({ rule, place }) => say`die ${rule} ${toPlace(place)} nicht bindet`,
      NOT_ACCEPTED: ({ rule }) => say`die ${rule} erst mit der Annahme gilt und nicht angenommen ist`,
      VACANT: ({ place }) => say`für ${toPlace(place)} niemand in dieser Funktion eingetragen ist`,
      DANGLING: ({ rule }) => say`die ${rule} keine Stelle trifft, die noch besteht oder der eine andere nachfolgt`,
    },
  },
  duel: {
    detail: (rule, cited) => say`„${rule.subject}“ · ${placesOf(rule)} · ${rule.rank}${rule.mode === 'FALLBACK' ? ', hilfsweise' : ''}${cited}`,
    holdingDetail: (fn, place, cited) => say`${fn.text} für ${toPlace(place)}${cited}`,
    handedOn: (from, rule, cited) => say`Übertragung durch ${acc(from)} · „${rule.subject}“ · ${placesOf(rule)}${cited}`,
    lost: {
      YIELDED: (winner, loser) => say`Unterliegt bei der Verbindlichkeit: ${reason.YIELDED(winner, loser)}`,
      RANK: (winner, loser) => say`Unterliegt beim Rang: ${reason.RANK(winner, loser)}`,
      SUBJECT: (winner, loser) => say`Unterliegt beim Gegenstand: ${reason.SUBJECT(winner, loser)}`,
      PLACE: (winner, loser) => say`Unterliegt beim Ort: ${reason.PLACE(winner, loser)}`,
      STATUS: (winner, loser) => say`Unterliegt beim Status: ${reason.STATUS(winner, loser)}`,
    },
    reason,
    holdingLost: (winner, loser) => say`Unterliegt beim Ort: Der Eintrag für ${toPlace(winner)} ist genauer als der für ${toPlace(loser)}.`,
  },
  note: notes,
  whyNot,
  searched,
  words: {
    rule: (holders, cited) => say`Regel, die ${all(holders, 'ACC')} nennt${cited},`,
    cited: (found) => (found.length === 0 ? [] : say` (${list(found, 'und')})`),
    join: (items) => list(items, 'und'),
    source: (title, publisher, state) => `„${title}“ (${publisher}, ${state.replace(/\d{4}-\d{2}(-\d{2})?/g, germanDate)})`,
  },
};
