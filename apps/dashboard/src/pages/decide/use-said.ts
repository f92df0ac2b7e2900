import { useEffect, useRef, useState } from 'react';

/** A live figure is announced at most this often (DESIGN-LANGUAGE § 11). */
const EVERY_MS = 5_000;

/** What a screen reader is told of a sentence that changes often: the first change at once, then the newest every five seconds. */
export function useSaid(sentence: string): string {
  const [said, setSaid] = useState('');
  const last = useRef({ at: 0, sentence });
  useEffect(() => {
    if (last.current.sentence === sentence) return;
    const wait = Math.max(0, last.current.at + EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = { at: Date.now(), sentence };
      setSaid(sentence);
    }, wait);
    return () => clearTimeout(timer);
  }, [sentence]);
  return said;
}
