import type { Level } from '../../ars.ts';
import { dayBefore } from '../../day.ts';
import { withArticle, germanDate } from '../../explain/de/grammar.ts';
import { acc, all, nom, several } from '../../explain/de/phrases.ts';
import { roleWords } from '../../explain/de/roles.ts';
import { begin, last, list, say, type Sentence } from '../../explain/sentence.ts';
import type { FactKind } from '../../facts.ts';
import type { Cause } from '../finding.ts';
import type { FindingMessages, Told } from './messages.ts';

const levels: Readonly<Record<Level, readonly [one: string, dative: string]>> = {
  GERMANY: ['Bund', 'Staaten'], LAND: ['Land', 'Ländern'], DISTRICT: ['Regierungsbezirk', 'Regierungsbezirken'], COUNTY: ['Kreis', 'Kreisen'], ASSOCIATION: ['Verwaltungsgemeinschaft', 'Verwaltungsgemeinschaften'], MUNICIPALITY: ['Gemeinde', 'Gemeinden'],
};

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** " in allen 24 Gemeinden", " in Böblingen"; with its own space, because it may be missing. */
function here({ where }: Told): string {
  if (where === null) return '';
  if ('place' in where) return ` in ${withArticle(where.place.text, where.place.grammar, 'DAT')}`;
  if ('some' in where) return ` in ${number(where.some)} von ${number(where.of)} ${levels[where.level][1]}`;
  return ` in allen ${number(where.all)} ${levels[where.level][1]}`;
}

/** „E-Akte“ · „E-Akte“ und „E-Rechnung“ · „E-Akte“ und 5 weiteren */
function about({ subjects }: Told): string {
  const [first = '', second] = subjects.map((name) => `„${name}“`);
  if (second === undefined) return first;
  return subjects.length === 2 ? `${first} und ${second}` : `${first} und ${subjects.length - 1} weiteren Gegenständen`;
}

const roleOf = ({ role }: Told) => roleWords[role ?? 'EXECUTE'];
const first = (sentences: readonly Sentence[]): Sentence => sentences[0] ?? say`ein Eintrag`;
const genitive = (name: Told['bodies'][number]): string => (name.grammar === 'NONE' ? `von ${name.text}` : withArticle(name.text, name.grammar, 'GEN'));
const notNamed = (told: Told): Sentence => say`Bei ${about(told)} fehlt${here(told)} ${roleOf(told).body}.`;

const gap: Readonly<Partial<Record<Cause, string>>> = {
  NO_RULE: 'Keine erfasste Regel benennt jemanden, und die Aufzeichnung gilt als vollständig.',
  VACANT: 'Die Regel nennt eine Funktion, für die dort niemand eingetragen ist.',
  ENDED: 'Die Regel ist aufgehoben, und keine andere ist an ihre Stelle getreten.',
  EXPIRED: 'Die letzte Regel war befristet und ist abgelaufen.',
  SUSPENDED: 'Die Regel ist ausgesetzt, und keine andere springt ein.',
  ULTRA_VIRES: 'Die Regel geht über die Befugnis des Gremiums hinaus und wird von Feder nicht angewandt.',
  NOT_BOUND: 'Die Regel bindet diesen Ort nicht, und keine andere erfasst ihn.',
  NOT_ACCEPTED: 'Die Regel wirkt erst mit der Annahme, und die ist nicht erfasst.',
  DANGLING: 'Die Regel trifft keine Stelle, die noch besteht oder der eine andere nachgefolgt ist.',
};
const double: Readonly<Partial<Record<Cause, string>>> = {
  FUNCTION_DISPUTED: 'Für dieselbe Funktion sind mehrere Stellen eingetragen. Keine wird gewählt.',
  OVERFUNDED: 'Die Anteile ergeben zusammen mehr als das Ganze.',
  MERGED_DIFFER: 'Aus den früheren Gemeinden folgt Verschiedenes, und für die neue ist nicht entschieden.',
};

const records: Readonly<Partial<Record<FactKind, string>>> = {
  holding: 'Den Eintrag der Funktion ergänzen oder berichtigen.', succession: 'Die Rechtsnachfolge erfassen.', costAssessment: 'Die Kostenfolgenabschätzung beifügen.', legalBasis: 'Die Rechtsgrundlage erfassen.',
  consent: 'Das Einvernehmen einholen und erfassen.', fulfilment: 'Erfassen, dass die Zusage eingehalten ist.', rollout: 'Den Stand der Einführung erfassen.', acceptance: 'Die Annahme erfassen.',
};

export const de: FindingMessages = {
  headline: {
    GAP: notNamed,
    UNSUPERVISED: notNamed,
    DOUBLE: (told) => (told.bodies.length > 1 ? begin(say`${all(told.bodies)} stehen sich bei ${about(told)}${here(told)} gegenüber.`) : say`Bei ${about(told)} ist${here(told)} offen, was gilt.`),
    CROSSED: (told) => say`Bei ${about(told)} geht${here(told)} ${first(told.others)} vor, obwohl enger gilt: ${last(first(told.things))}.`,
    SHADOWED: (told) => begin(say`${first(told.things)} wird nirgends angewandt.`),
    REDUNDANT: (told) => begin(say`${first(told.things)} ist entbehrlich.`),
    ULTRA_VIRES: (told) => begin(say`${first(told.things)} wird${here(told)} von Feder nicht angewandt.`),
    DANGLING: (told) => begin(say`${first(told.things)} nennt etwas, das nicht mehr besteht: ${last(first(told.others))}.`),
    LEVEL_MISMATCH: (told) => say`Bei ${about(told)} handelt${here(told)} ${first(told.others)}, erwartet wird eine Stelle der Ebene ${list(told.levels.map((level) => say`${levels[level][0]}`), 'oder')}.`,
    UNFUNDED: (told) => (told.finding.cause === 'TRANSFER'
      ? say`Konnexität prüfen: „${told.clause}“ bringt bei ${about(told)}${here(told)} ${told.role === 'OPERATE' ? 'den Betrieb' : 'die Durchführung'} zu kommunalen Stellen.`
      : say`Bei ${about(told)} trägt${here(told)} niemand ${told.missing === '1' ? 'die Kosten' : `${told.missing} der Kosten`}.`),
    SELF_SUPERVISED: (told) => say`Bei ${about(told)} ${several(told.bodies) ? 'beaufsichtigen' : 'beaufsichtigt'}${here(told)} ${all(told.bodies)} sich selbst.`,
    EXPIRING: (told) => say`Bei ${about(told)} endet die Zuständigkeit${here(told)} mit dem ${told.due ? germanDate(dayBefore(told.due)) : ''}, danach ${told.finding.cause === 'GAP' ? 'fehlt' : 'ist'} ${roleOf(told).body}${told.finding.cause === 'GAP' ? '' : ' nicht erfasst'}.`,
    CIRCULAR_DELEGATION: (told) => (told.bodies.length > 1 ? say`Bei ${about(told)} übertragen ${all(told.bodies)} die Aufgabe${here(told)} im Kreis.` : say`Bei ${about(told)} überträgt ${all(told.bodies)} die Aufgabe${here(told)} an sich selbst.`),
    MISSING_LEGAL_BASIS: (told) => say`Ohne erfasste Rechtsgrundlage: ${last(first(told.things))}.`,
    MISSING_CONSENT: (told) => say`Das Einvernehmen ${list(told.bodies.map((name) => [{ text: genitive(name), ...(name.body ? { body: name.body } : {}) }]), 'und')} zu „${told.clause}“ ist nicht erfasst.`,
    OVERDUE_COMMITMENT: (told) => say`Dass ${all(told.bodies)} die Zusage „${told.task}“ bis zum ${told.due ? germanDate(told.due) : ''} eingehalten ${several(told.bodies) ? 'haben' : 'hat'}, ist nicht erfasst.`,
    UNCOVERED: (told) => begin(say`${about(told)} ist${here(told)} nicht eingeführt, obwohl die Frist abgelaufen ist.`),
    UNACCEPTED: (told) => say`Bis zum ${told.due ? germanDate(told.due) : ''} ist die Annahme durch ${list(told.bodies.map((name) => [acc(name)]), 'und')} nicht erfasst: ${last(first(told.things))}.`,
  },
  why: {
    GAP: (cause) => say`${gap[cause ?? 'NO_RULE'] ?? ''}`,
    DOUBLE: (cause) => say`${(cause && double[cause]) ?? 'Die Regelungen sind gleich stark, und keine ersetzt die andere. Das Datum entscheidet nie.'}`,
    CROSSED: () => say`Bei gleichem Rang geht der genauere Gegenstand dem engeren Gebiet vor. Das ist ein Hinweis, weil es so gewollt sein kann.`,
    SHADOWED: () => say`Überall, wo sie zutrifft, geht ihr eine andere Regel vor.`,
    REDUNDANT: () => say`Ohne sie wären alle Antworten dieselben.`,
    ULTRA_VIRES: () => say`Die Befugnis des Gremiums oder der Rang reicht dort nicht. Über die Gültigkeit sagt Feder nichts.`,
    DANGLING: () => say`Der Name ist an diesem Tag nicht in Kraft, und keine Rechtsnachfolge ist erfasst.`,
    LEVEL_MISMATCH: () => say`Wer als Inhaber einer Funktion handelt, wird an der Funktion gemessen, jede andere Stelle an ihrer eigenen Ebene.`,
    UNFUNDED: (cause) => (cause === 'TRANSFER' ? say`Weder eine Kostenfolgenabschätzung noch eine Finanzierung hängt am Beschluss (Art. 71 Abs. 3 LV).` : say`Eine Finanzierung wird erwartet, und die erfassten Anteile ergeben weniger als das Ganze.`),
    UNSUPERVISED: () => say`Eine Aufsicht wird erwartet. Weder nennt sie eine Regel, noch ist eine über die zuständige Stelle erfasst.`,
    SELF_SUPERVISED: () => say`Wer beaufsichtigt und wer handelt, ist dieselbe juristische Person oder dieselbe Stelle.`,
    EXPIRING: (cause) => (cause === 'GAP' ? say`Danach ist niemand zuständig, denn keine Regel schließt an.` : say`Wer danach zuständig ist, ist nicht erfasst. Das ist keine Lücke.`),
    CIRCULAR_DELEGATION: () => say`Die Übertragungen führen zu ihrem Anfang zurück und bleiben deshalb außer Betracht.`,
    MISSING_LEGAL_BASIS: () => say`Weder die Regelung selbst noch die genutzte Befugnis nennt eine Rechtsgrundlage, die an diesem Tag in Kraft ist.`,
    MISSING_CONSENT: () => say`Am Tag vor dem Beginn der Regelung war das Einvernehmen vorgeschrieben.`,
    OVERDUE_COMMITMENT: () => say`Der letzte Tag ist vorbei, und eine Erfüllung ist nicht eingetragen.`,
    UNCOVERED: () => say`Der Stand ist weder „läuft“ noch „kommt nicht in Betracht“.`,
    UNACCEPTED: () => say`Die Frist ist abgelaufen. Ob die Annahme aussteht oder nur nicht eingetragen ist, weiß Feder nicht.`,
  },
  mend: (told) => {
    const { mend } = told.finding;
    switch (mend.act) {
      case 'ASSIGN': return say`Durch Beschluss bestimmen, wer ${roleOf(told).shall} soll${mend.from === null ? '' : `, spätestens zum ${germanDate(mend.from)}`}.`;
      case 'FUND': return say`Durch Beschluss regeln, wer ${told.missing === '1' ? 'die Kosten' : `${told.missing} der Kosten`} trägt.`;
      case 'END': return mend.keep === 0 ? say`Die Regelung aufheben.` : mend.targets.length - mend.keep === 1 ? say`Eine der ${String(mend.targets.length)} Regelungen aufheben.` : say`Alle bis auf ${String(mend.keep)} der ${String(mend.targets.length)} Regelungen aufheben.`;
      case 'AMEND': return mend.field === 'scope' ? say`Den Geltungsbereich der Regelung ändern.` : say`Die Regelung ändern.`;
      case 'RECORD': return say`${records[mend.kind] ?? 'Den Eintrag berichtigen.'}`;
    }
  },
  thing: {
    rule: (words) => say`die ${words}`,
    ending: (cited) => say`die Aufhebung${cited}`,
    delegation: (to, cited) => say`die Übertragung auf ${acc(to)}${cited}`,
    named: (name) => [nom(name)],
    called: (name) => say`„${name}“`,
  },
};

