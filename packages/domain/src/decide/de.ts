import type { Count } from './rule.ts';
import type { DecisionMessages, Phrase } from './messages.ts';

/** One, several, several behind "der". `short`: beside a measure. `ofOne`: one behind "von 1". */
const nouns: Readonly<Record<Count, readonly [one: string, many: string, of: string, short: string, ofOne: string]>> = {
  LEGAL: ['gesetzlicher Sitz', 'gesetzliche Sitze', 'gesetzlichen Sitze', 'insgesamt', 'gesetzlichen Sitz'],
  FILLED: ['Mitglied', 'Mitglieder', 'Mitglieder', 'besetzt', 'Mitglied'],
  ENTITLED: ['stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder', 'stimmberechtigten Mitglieder', 'stimmberechtigt', 'stimmberechtigten Mitglied'],
  PRESENT: ['anwesendes Mitglied', 'anwesende Mitglieder', 'anwesenden Mitglieder', 'anwesend', 'anwesenden Mitglied'],
  ENTITLED_PRESENT: ['anwesendes und stimmberechtigtes Mitglied', 'anwesende und stimmberechtigte Mitglieder', 'anwesenden und stimmberechtigten Mitglieder', 'anwesend und stimmberechtigt', 'anwesenden und stimmberechtigten Mitglied'],
  VOTING_PRESENT: ['hier stimmberechtigtes anwesendes Mitglied', 'hier stimmberechtigte anwesende Mitglieder', 'hier stimmberechtigten anwesenden Mitglieder', 'anwesend, hier stimmberechtigt', 'hier stimmberechtigten anwesenden Mitglied'],
  RECUSED: ['befangenes Mitglied', 'befangene Mitglieder', 'befangenen Mitglieder', 'befangen', 'befangenen Mitglied'],
  YES: ['Ja-Stimme', 'Ja-Stimmen', 'Ja-Stimmen', 'Ja', 'Ja-Stimme'],
  NO: ['Nein-Stimme', 'Nein-Stimmen', 'Nein-Stimmen', 'Nein', 'Nein-Stimme'],
  ABSTAIN: ['Enthaltung', 'Enthaltungen', 'Enthaltungen', 'Enthaltung', 'Enthaltung'],
  CAST: ['Ja- oder Nein-Stimme', 'Ja- und Nein-Stimmen', 'Ja- und Nein-Stimmen', 'Ja und Nein', 'Ja- oder Nein-Stimme'],
  GIVEN: ['abgegebene Stimme', 'abgegebene Stimmen', 'abgegebenen Stimmen', 'abgegeben', 'abgegebenen Stimme'],
  PROPOSERS: ['antragstellendes Mitglied', 'antragstellende Mitglieder', 'antragstellenden Mitglieder', 'Antrag', 'antragstellenden Mitglied'],
  LARGEST: ['Stimme beim größten Mitglied', 'Stimmen beim größten Mitglied', 'Stimmen beim größten Mitglied', 'größtes Mitglied', 'Stimme beim größten Mitglied'],
  DAYS: ['Tag seit dem Beschluss', 'Tage seit dem Beschluss', 'Tage seit dem Beschluss', 'Tage', 'Tag seit dem Beschluss'],
};

const shares: Readonly<Record<string, string>> = { '1/2': 'die Hälfte', '1/4': 'ein Viertel', '2/3': 'zwei Drittel', '3/4': 'drei Viertel', '2/5': 'zwei Fünftel', '3/5': 'drei Fünftel' };

const are = ({ one }: Phrase): string => (one ? 'ist' : 'sind');

export const de: DecisionMessages = {
  outcome: {
    ADOPTED: 'Angenommen', REJECTED: 'Abgelehnt', INQUORATE: 'Nicht beschlussfähig', INADMISSIBLE: 'Nicht zulässig', VOID: 'Kein Beschluss', SUSPENDED: 'Ausgesetzt',
    CONFIRMED: 'Bestätigt', ANNULLED: 'Aufgehoben', ESCALATED: 'Nicht mehr vom Gremium zu entscheiden',
  },
  sentence: (outcome, clauses, then, cites) => `${[`${outcome}, weil ${list(clauses)}`, ...then].join('; ')} (${cites.join('; ')}).`,
  counted: (value, { count, bench, measure }) => {
    const [one, many, of, short, ofOne] = nouns[count];
    const about = [...(measure === undefined ? [] : [short]), ...(bench === undefined ? [] : [bench])].join(', ');
    const single = value === '1';
    const named = single ? measure?.one ?? one : measure?.many ?? many;
    const behind = single ? `von 1 ${measure?.one ?? ofOne}` : `der ${value} ${measure?.many ?? of}`;
    return { text: `${value} ${named}${about === '' ? '' : ` (${about})`}`, of: [behind, about].filter(Boolean).join(', '), one: single, nought: value === '0' };
  },
  part: (share, whole, product) => ({ text: `${product} (${shares[share] ?? share} ${whole.of})`, of: whole.of, one: false, nought: false }),
  compared: (left, is, holds, right) => {
    if (is === '<=' && right.nought) return holds ? `es keine ${left.text.slice(2)} gibt` : `es ${left.text} gibt`;
    switch (is) {
      case '>': return `${left.text} ${holds ? '' : 'nicht '}mehr ${are(left)} als ${right.text}`;
      case '>=': return holds ? `${left.text} mindestens ${right.text} ${are(left)}` : `${left.text} weniger ${are(left)} als ${right.text}`;
      case '<': return `${left.text} ${holds ? '' : 'nicht '}weniger ${are(left)} als ${right.text}`;
      case '<=': return holds ? `${left.text} höchstens ${right.text} ${are(left)}` : `${left.text} mehr ${are(left)} als ${right.text}`;
    }
  },
  tie: (votes, by, vote) => {
    const equal = `es ${votes} zu ${votes} Stimmen steht`;
    if (by === null) return equal;
    if (by === 'LOT') return `${equal} und das Los auf ${vote === 'YES' ? 'Ja' : 'Nein'} gefallen ist`;
    return `${equal} und der Vorsitz ${vote === null ? 'weder mit Ja noch mit Nein' : vote === 'YES' ? 'mit Ja' : 'mit Nein'} gestimmt hat`;
  },
  form: {
    NOT_CONVENED: 'die Sitzung nicht ordnungsmäßig einberufen und geleitet war', NO_CIRCULATION: 'das Umlaufverfahren hier nicht vorgesehen ist',
    NOT_SIMPLE: 'im Umlauf nur über Gegenstände einfacher Art beschlossen wird', NO_NOTICE: 'die Einberufung zur zweiten Sitzung nicht auf die geringere Zahl hingewiesen hat',
  },
  office: (name, yes) => `anstelle des Gremiums entscheidet (${name}), und zwar mit ${yes ? 'Ja' : 'Nein'}`,
  officeRecused: 'auch der Vorsitz befangen ist und keine Stellvertretung bestellt wurde',
  objected: 'rechtzeitig widersprochen wurde und dies aufschiebt',
  objectorNotEntitled: 'nur das Recht zum Widerspruch hat, wen die Regel nennt',
  ruled: (office, upheld) => `die abschließende Entscheidung (${office}) den Beschluss ${upheld ? 'bestehen lässt' : 'aufhebt'}`,
  votedAgain: (adopted, unlawful) => (unlawful ? 'auch der neue Beschluss für gesetzwidrig gehalten wird' : `die erneute Abstimmung ${adopted ? 'ihn wiederholt hat' : 'ihn nicht wiederholt hat'}`),
  secondSession: 'es folgt eine zweite Sitzung',
  officeDecides: (name) => `es entscheidet: ${name}`,
  pending: (name) => `es fehlt noch die Zustimmung: ${name}`,
  consenting: (count) => (count === 1 ? 'er bindet nur das eine Mitglied, das zugestimmt hat' : `er bindet nur die ${count} Zustimmenden`),
  recommendation: 'er ist eine Empfehlung',
  defect: { RECUSED_VOTED: 'Befangenheit prüfen: Wer befangen war, hat mitgestimmt', LATE_SESSION: 'Frist prüfen: Die neue Sitzung kam später als vorgesehen' },
  point: ',',
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;
}
