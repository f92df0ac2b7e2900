import type { Sentence } from './sentence.ts';

/** A part of the order key that two rules were compared by (§3.4). */
export type Compared = { what: 'MODE' | 'RANK' | 'SUBJECT' | 'PLACE' | 'STATUS'; sign: '=' | '>' };

/** A rule that lost against the one that holds: parts compared in order, up to the one that decided. */
export type Duel = { winner: { title: Sentence; detail: Sentence }; loser: { title: Sentence; detail: Sentence }; compared: Compared[]; lostBy: Sentence };

/**
 * An answer in words. `headline` says who, `because` says why ("weil …", with paragraphs as pieces to follow), `duels` who lost and by what,
 * `notes` what else a reader must know: announcements, who bears the duty and who performs, rules that were not applied, how sure the source is.
 */
export type Explanation = { headline: Sentence; because: Sentence; duels: Duel[]; notes: Sentence[] };

/** Warum nicht: the question by the body's name, and what keeps it from the answer, the nearest reason first, with paragraphs as pieces to follow. */
export type WhyNotExplanation = { question: Sentence; because: Sentence[] };

/** What was looked through, what came near (each rule in a sentence; one that says so where there is none), and what is expected. */
export type SearchedExplanation = { counted: Sentence; near: Sentence[]; expected: Sentence[] };

export type Language = 'de' | 'en';
