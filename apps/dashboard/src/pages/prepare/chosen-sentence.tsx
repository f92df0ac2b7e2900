import type { WireSentence } from '@feder/contract/schemas';

/** The sentence of a Ziffer, with what its writer chose marked. */
export function ChosenSentence({ of }: { of: WireSentence }) {
  // The pieces of a sentence have no identity but their place in it.
  return of.map(({ text, strong, chosen, body }, at) => (chosen || body ? <mark key={at} className="prepare-chosen">{text}</mark> : strong ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>));
}
