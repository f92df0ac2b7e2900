import type { Messages } from '../messages.ts';
import { say } from '../sentence.ts';
import { germanDate } from './grammar.ts';
import { all, nom, payees, several } from './phrases.ts';
import { roleWords } from './roles.ts';

const notApplied = 'Feder wendet sie nicht an';

/** What else must be known beside the answer. */
export const notes: Messages['note'] = {
  announced: (holder, role, subject, source) => say`Laut ${source} ${several([holder]) ? 'sollen' : 'soll'} ${payees([holder])} bei „${subject}“ ${roleWords[role].shall}. Das ist angekündigt und gilt nicht als Entscheidung.`,
  performer: (duty, performer) => say`Die Aufgabe ${several([performer]) ? 'führen' : 'führt'} ${nom(performer)} durch. Die Pflicht ${several([duty]) ? 'tragen' : 'trägt'} weiter ${nom(duty)}.`,
  formerly: (former, holder) => say`Die Pflicht ${several(former) ? 'trugen' : 'trug'} vorher ${all(former)}. Durch Übertragung ${several([holder]) ? 'tragen' : 'trägt'} sie ${nom(holder)}.`,
  lastDay: (to, day) => say`Die Übertragung auf ${all([to], 'ACC')} endet am ${germanDate(day)}.`,
  sifted: {
    SUSPENDED: (rule) => say`Die ${rule} ist ausgesetzt.`,
    ENDED: (rule) => say`Die ${rule} ist beendet.`,
    ULTRA_VIRES: (rule) => say`Die ${rule} überschreitet die Befugnis des Gremiums und wird von Feder nicht angewandt.`,
    NOT_BOUND: (rule) => say`Die ${rule} bindet diesen Ort nicht.`,
    NOT_ACCEPTED: (rule) => say`Die ${rule} gilt erst mit der Annahme und ist nicht angenommen.`,
    VACANT: (rule) => say`Die ${rule} trifft hier niemanden, weil die Funktion nicht besetzt eingetragen ist.`,
    DANGLING: (rule) => say`Die ${rule} trifft keine Stelle, die noch besteht oder der eine andere nachfolgt.`,
  },
  siftedEnding: {
    SUSPENDED: (cited) => say`Die Beendigung${cited} ist ausgesetzt. ${notApplied}.`,
    ENDED: (cited) => say`Die Beendigung${cited} ist selbst beendet. ${notApplied}.`,
    ULTRA_VIRES: (cited) => say`Die Beendigung${cited} reicht nach Rang oder Befugnis nicht aus. Sie wird von Feder nicht angewandt.`,
    NOT_BOUND: (cited) => say`Die Beendigung${cited} bindet diesen Ort nicht. ${notApplied}.`,
    NOT_ACCEPTED: (cited) => say`Die Beendigung${cited} ist nicht angenommen. ${notApplied}.`,
    VACANT: (cited) => say`Die Beendigung${cited} trifft hier niemanden. ${notApplied}.`,
    DANGLING: (cited) => say`Die Beendigung${cited} trifft keine Regel, die noch besteht. ${notApplied}.`,
  },
  circular: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} führt im Kreis zurück und wird von Feder nicht angewandt.`,
  siftedDelegation: {
    SUSPENDED: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} ist ausgesetzt.`,
    ENDED: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} ist beendet.`,
    ULTRA_VIRES: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} überschreitet die Befugnis des Gremiums und wird von Feder nicht angewandt.`,
    NOT_BOUND: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} bindet diesen Ort nicht.`,
    NOT_ACCEPTED: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} ist nicht angenommen.`,
    VACANT: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} trifft hier niemanden.`,
    DANGLING: (to, cited) => say`Die Übertragung auf ${all([to], 'ACC')}${cited} geht ins Leere, weil es diese Stelle nicht mehr gibt und ihr keine nachfolgt.`,
  },
  unverified: () => say`Die Quelle ist ungeprüft.`,
  successor: (old, successor, day) => say`Seit dem ${germanDate(day)} folgt ${nom(successor)} auf ${all([old], 'ACC')}.`,
  notAccepted: (holder) => say`Noch nicht angenommen ${several([holder]) ? 'haben' : 'hat'} ${nom(holder)}.`,
  answeredAt: (place) => say`Geregelt ist diese Frage für ${all([place], 'ACC')}.`,
  unfunded: (share) => say`Für ${share} der Kosten ist niemand eingetragen.`,
};
