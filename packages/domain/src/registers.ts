import type { Ars, Level } from './ars.ts';
import type { Fact, Text } from './fact.ts';
import type { AgreementId, BoardId, BodyId, ContactId, FunctionId, InstrumentId, LegalBasisId, RankId, SourceId, StatusId, SubjectId } from './ids.ts';

/** A place on a day. `cell: false`: gemeindefreies Gebiet, in no cell, yet counted in the tiling (I9). */
export type Territory = Fact<Ars> & { name: string; designation: Text; cell: boolean };

/** For German sentences: "der Bund", "die Stadt", "das Landratsamt", "die Ressorts"; NONE takes no article ("Komm.ONE"). */
export type Grammar = 'M' | 'F' | 'N' | 'PLURAL' | 'NONE';

export type LegalForm =
  | 'GEBIETSKOERPERSCHAFT' | 'OBERSTE_BUNDESBEHOERDE' | 'BUNDESOBERBEHOERDE' | 'OBERSTE_LANDESBEHOERDE' | 'LANDESOBERBEHOERDE'
  | 'LANDESMITTELBEHOERDE' | 'UNTERE_LANDESBEHOERDE' | 'AMT' | 'AOER' | 'ZWECKVERBAND' | 'GEMEINDEVERBAND' | 'VERBAND' | 'BANK' | 'GMBH' | 'EG' | 'GREMIUM';

/**
 * Stelle: a body that can be responsible. `place` is the area it stands for, `level` that area's level.
 * `legalPerson`: the body that it legally is a part of (a ministry: the Land), itself if it is one.
 * `supervisedAs`: the subject under which supervision of this body is recorded, asked at `place` (§3.7); many bodies of one kind share one.
 */
export type Body = Fact<BodyId> & {
  name: Text;
  short?: string;
  grammar: Grammar;
  form: LegalForm;
  level: Level;
  place: Ars;
  legalPerson: BodyId;
  supervisedAs?: SubjectId;
};

/** Gegenstand, or a group of them. `cellLevel` is where its cells lie (G3); a group has none of its own. */
export type Subject = Fact<SubjectId> & {
  kind: 'SERVICE' | 'INITIATIVE' | 'COMPONENT' | 'GROUP';
  name: Text;
  parent: SubjectId | null;
  cellLevel: Level;
  /** A group that is one matter, split only by administration (G4): announcements about one of its subjects stand beside the answers about the others. */
  oneMatter?: true;
  /** SERVICE: FIM-Typisierung, "2/3" means mixed. */
  typing?: string[];
  /** SERVICE: its name in the LeiKa, which ends with the act: "Baugenehmigung Erteilung". */
  catalogueName?: string;
  /** Other words that people type: "Bauantrag" for Baugenehmigung. */
  synonyms?: string[];
  /** What it is, in a sentence. */
  summary?: Text;
};

/** Funktion: names holders ("whoever is untere Baurechtsbehörde here"). */
export type FunctionRecord = Fact<FunctionId> & { name: Text; grammar: Grammar };

/** Status of a place: only filters scopes (Stadtkreis, Große Kreisstadt). */
export type StatusRecord = Fact<StatusId> & { name: Text; grammar: Grammar };

/** Gremium. `members` is the number of seats by law where it is fixed. */
export type Board = Fact<BoardId> & { name: Text; short?: string; grammar: Grammar; body: BodyId; members?: number; summary: Text };

/** Rechtsgrundlage: one place in one norm. `label` is how it is cited ("§ 46 Abs. 1 LBO"). */
export type LegalBasis = Fact<LegalBasisId> & { norm: string; label: string; title: Text; rank: RankId; url?: string };

/** Vereinbarung. `due` says until when it is to be concluded, where that is announced. */
export type Agreement = Fact<AgreementId> & { name: Text; parties: BodyId[]; state: 'CONCLUDED' | 'DUE'; due?: string; summary: Text };

/** The kind of act by which work is handed on, and whether it moves the duty (GKZ §§ 4, 25; GemO § 61). */
export type Instrument = Fact<InstrumentId> & { name: Text; transfersDuty: boolean };

/** Office contact; no persons. */
export type Contact = Fact<ContactId> & { body: BodyId; url?: string; email?: string; phone?: string; address?: string };

/** (K) Rank of the instrument that contains a rule (G9); a larger order wins. */
export type Rank = { id: RankId; order: number; name: Text };

/** A source that evidence points to: a law's copy, a catalogue, an article. */
export type Source = { id: SourceId; title: Text; publisher: string; state: string; url?: string; terms?: string };
