import { dayBefore } from '../../day.ts';
import { germanDate, withArticle } from '../../explain/de/grammar.ts';
import { all } from '../../explain/de/phrases.ts';
import { roleWords } from '../../explain/de/roles.ts';
import { begin, list, say, type Sentence } from '../../explain/sentence.ts';
import type { Level } from '../../ars.ts';
import type { Changed, ImpactMessages, Side, Where } from './messages.ts';

const levels: Readonly<Record<Level, string>> = { GERMANY: 'Staaten', LAND: 'Ländern', DISTRICT: 'Regierungsbezirken', COUNTY: 'Kreisen', ASSOCIATION: 'Verwaltungsgemeinschaften', MUNICIPALITY: 'Gemeinden' };

function here(where: Where): string {
  if ('place' in where) return `in ${withArticle(where.place.text, where.place.grammar, 'DAT')}`;
  return where.count === where.of ? `in allen ${where.of} ${levels[where.level]}` : `in ${where.count} von ${where.of} ${levels[where.level]}`;
}

/** "bei dem Land (3/5) und der Stadt (2/5)", "bei dem Innenministerium (Durchführung: die BITBW)" */
const at = ({ holders }: Side): Sentence =>
  say`bei ${list(holders.map(({ text, grammar, body, share, performer }) => say`${{ text: withArticle(text, grammar, 'DAT'), ...(body ? { body } : {}) }}${share === undefined || share === '1' ? '' : ` (${share})`}${performer ? ` (Durchführung: ${withArticle(performer.text, performer.grammar, 'NOM')})` : ''}`), 'und')}`;

const since = ({ from, to }: Changed): string => `Ab ${germanDate(from)}${to === null ? '' : ` bis einschließlich ${germanDate(dayBefore(to))}`}`;
const matter = ({ role, subject }: Changed): string => roleWords[role].matter(subject);

/** What was answered before, where nobody answered. */
const was = (changed: Changed): Sentence => {
  switch (changed.before.status) {
    case 'CONFLICT': return say` Damit endet ein Widerspruch.`;
    case 'GAP': return say` Lücke geschlossen: Bisher war dafür niemand zuständig.`;
    case 'UNKNOWN': return say` Bisher ist dafür niemand erfasst.`;
    default: return say``;
  }
};

export const de: ImpactMessages = {
  nothing: () => say`Der Beschluss ändert an keinem Tag eine Antwort.`,
  change: (changed) => {
    const { before, after, where } = changed;
    const answered = before.holders.length > 0 && before.status !== 'CONFLICT';
    switch (after.status) {
      case 'GAP': return say`Lücke geöffnet: ${since(changed)} fehlt bei „${changed.subject}“ ${here(where)} ${roleWords[changed.role].body}.`;
      case 'CONFLICT': return say`Widerspruch: ${since(changed)} ist ${matter(changed)} ${here(where)} nicht eindeutig. Gleich starke Regeln nennen ${all(after.holders, 'ACC')}.`;
      case 'UNKNOWN': case 'NOT_EXPECTED': return say`${since(changed)} ist für ${roleWords[changed.role].matterAcc(changed.subject)} ${here(where)} niemand mehr erfasst.`;
      default: return begin(say`${since(changed)} liegt ${matter(changed)} ${here(where)} ${at(after)}${answered ? say` statt ${at(before)}` : say``}.${was(changed)}`);
    }
  },
  idle: {
    SHADOWED: (clause, count) => say`Ziffer ${clause} wirkt an ihrem ersten Tag nicht: In allen ${count} erreichten Zellen geht eine andere Regel vor.`,
    ULTRA_VIRES: (clause, count) => say`Ziffer ${clause} geht in ${count} ${count === 1 ? 'Zelle' : 'Zellen'} über die erfasste Befugnis des Gremiums hinaus und wird dort von Feder nicht angewandt.`,
  },
};
