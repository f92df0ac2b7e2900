const shown = (root: Element) => [...root.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
const named = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 40) ?? ''}"`;
const fail = (found: readonly Element[], says: string) => {
  if (found.length > 0) throw new Error(`${says} ${found.slice(0, 3).map(named).join(', ')}`);
};

/** Throws where an element hides a part of its own text: it was made for smaller letters. What is hidden for the eye on purpose is a pixel wide. */
export function assertNothingCut(root: Element) {
  fail(shown(root).filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.clientWidth <= 1 || element.textContent?.trim() === '') return false;
    return (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1
      || (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 1;
  }), 'Text is cut off in');
}

/** Throws where anything moves although the reader asked for no motion. */
export function assertStill(root: Element) {
  const lasts = (value: string) => value.split(',').some((duration) => Number.parseFloat(duration) > 0);
  fail([document.documentElement, document.body, ...root.querySelectorAll('*')].filter((element) => [undefined, '::before', '::after', '::backdrop'].some((part) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
    return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === 'smooth';
  })), 'No motion was asked for, and this moves:');
}

/** Throws where paper shows what only a screen can use, where a link has not the colour of the text, or where something floats over the pages. */
export function assertPaper(root: Element) {
  const visible = shown(root);
  fail(visible.filter((element) => element.matches('.feder-button, .feder-side-navigation, .feder-skip-link')), 'On paper nobody can press');
  fail(visible.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position)), 'On paper this would repeat or cover:');
  fail(visible.filter((element) => element instanceof HTMLAnchorElement && element.parentElement && getComputedStyle(element).color !== getComputedStyle(document.body).color), 'A link on paper has the colour of the text, not so');
}
