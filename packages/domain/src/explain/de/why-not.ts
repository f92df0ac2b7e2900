import type { Messages } from '../messages.ts';
import { begin, last, list, say } from '../sentence.ts';
import { germanDate } from './grammar.ts';
import { acc, all, dat, nom, several, toPlace, toPlaces } from './phrases.ts';
import { roleWords } from './roles.ts';

/** Why it is not this body. */
export const whyNot: Messages['whyNot'] = {
  question: (body) => say`Warum nicht ${nom(body)}?`,
  claims: (body) => begin(say`${nom(body)} ${several([body]) ? 'gehören' : 'gehört'} zu den Stellen, die in Betracht kommen. Feder wählt keine von ihnen aus.`),
  notInForce: (body, day, followedBy) =>
    begin(say`${nom(body)} ${several([body]) ? 'bestehen' : 'besteht'} am ${germanDate(day)} nicht.${followedBy.length === 0 ? '' : say` Nachgefolgt ${several(followedBy) ? 'sind' : 'ist'} ${all(followedBy)}.`}`),
  performs: (body, bearer, cited) => begin(say`${nom(body)} ${several([body]) ? 'führen' : 'führt'} die Aufgabe nur durch${cited}. Die Pflicht ${several([bearer]) ? 'tragen' : 'trägt'} ${nom(bearer)}.`),
  handedOn: (body, to, duty, cited) =>
    begin(duty
      ? say`${nom(body)} ${several([body]) ? 'haben' : 'hat'} die Aufgabe auf ${all(to, 'ACC')} übertragen${cited} und ${several([body]) ? 'tragen' : 'trägt'} sie deshalb nicht selbst.`
      : say`${nom(body)} ${several([body]) ? 'haben' : 'hat'} die Durchführung an ${all(to, 'ACC')} weitergegeben${cited}.`),
  delegationLost: (body, cited, to, toCited, by) =>
    say`Die Übertragung auf ${acc(body)}${cited} tritt hinter die Übertragung auf ${acc(to)}${toCited} zurück, weil diese den ${by === 'SUBJECT' ? 'Gegenstand' : 'Ort'} genauer nennt.`,
  widerArea: (body, fn, area, cited, deeper) =>
    begin(say`${nom(body)} ${several([body]) ? 'sind' : 'ist'} als „${fn.text}“ für ${toPlace(area)} eingetragen${cited}. Für ${toPlace(deeper.area)} geht ein genauerer Eintrag vor, der ${acc(deeper.holder)} nennt${deeper.cited}.`),
  inFunction: (body, fn, cited) => begin(say`${nom(body)} ${several([body]) ? 'sind' : 'ist'} hier als „${fn.text}“ eingetragen${cited}.`),
  ruleLost: (rule, to, reason) => say`Die ${rule} unterliegt der ${last(to)}: ${reason}`,
  ruleEnded: (rule, cited) => say`Die ${rule} ist beendet${cited}.`,
  rule: (rule) => say`Die ${rule}`,
  holding: (body, fn, cited) => say`Der Eintrag, der ${acc(body)} als „${fn.text}“ nennt${cited},`,
  delegation: (from, body, cited) => say`Die Übertragung von ${dat(from)} auf ${acc(body)}${cited}`,
  misses: (fact, missed) => say`${fact} ${list(missed, 'und')}.`,
  miss: {
    ROLE: ({ roles, asked }) => say`betrifft ${list(roles.map((role) => say`${roleWords[role].task}`), 'und')} und nicht ${roleWords[asked].task}`,
    DAY: ({ from, over }) => (over === null ? say`gilt erst ab dem ${germanDate(from)}` : say`galt nur bis zum ${germanDate(over)}`),
    PLACE: ({ reach, place, excepted }) => (excepted ? say`nimmt ${toPlace(place)} aus` : say`gilt für ${toPlaces(reach)}, aber nicht für ${toPlace(place)}`),
    STATUS: ({ reach }) => say`gilt nur für Orte mit dem Status „${reach.status ?? ''}“`,
    HERE: ({ subject, reach }) => say`gilt nur für „${subject}“ und ${toPlaces(reach)} selbst, nicht für das, was darunter liegt`,
    ANNOUNCED: () => say`ist nur angekündigt`,
    GIVER: ({ giver }) => say`wirkt nur, wo ${giver ? nom(giver) : ''} die Aufgabe ${giver && several([giver]) ? 'tragen oder weitergeben dürfen' : 'trägt oder weitergeben darf'}`,
  },
  notNamed: (body, subject) => say`Keine erfasste Regel, kein Eintrag einer Funktion und keine Übertragung nennt ${acc(body)} für „${subject}“.`,
};
