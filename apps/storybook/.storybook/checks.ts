const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';

/** Throws where the page can be pushed sideways, naming the element that is too wide. */
export function assertNoOverflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return;
  const wide = [...document.querySelectorAll('#storybook-root *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
  throw new Error(`${scrollWidth} px wide in a window of ${clientWidth} px: ${wide.map((element) => element.className || element.tagName).slice(0, 3).join(', ')}. Let it wrap or shrink.`);
}

/** Throws where text is smaller than 13 px, naming the text. */
export function assertReadableSize(root: Element) {
  for (const element of root.querySelectorAll('*')) {
    if (![...element.childNodes].some(isText)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 13) throw new Error(`Text of ${size} px: "${element.textContent?.trim().slice(0, 40)}". The smallest size is 13 px.`);
  }
}

/** Throws where the browser does not look as the pass says: it would prove nothing. */
export function assertMedia(query: string | undefined) {
  if (query && !matchMedia(query).matches) throw new Error(`The browser of this pass does not show ${query}.`);
}
