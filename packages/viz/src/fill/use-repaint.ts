import { useLayoutEffect, type RefObject } from 'react';

const LOOKS = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Paints now, and again whenever size, theme, contrast or scale of the screen change; for paper at once, because there nothing waits for the next frame. */
export function useRepaint(ref: RefObject<HTMLElement | null>, paint: () => void): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    // It also tells the size that it begins with, which is painted by then.
    let sizes = 0;
    const size = new ResizeObserver(() => { if ((sizes += 1) > 1) soon(); });
    size.observe(element);
    const theme = new MutationObserver(soon);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast', 'class'] });
    const looks = [...LOOKS, `(resolution: ${devicePixelRatio}dppx)`].map((query) => matchMedia(query));
    for (const look of looks) look.addEventListener('change', soon);
    const paper = matchMedia('print');
    paper.addEventListener('change', paint);
    paint();
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      theme.disconnect();
      for (const look of looks) look.removeEventListener('change', soon);
      paper.removeEventListener('change', paint);
    };
  }, [ref, paint]);
}
