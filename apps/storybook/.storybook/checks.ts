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
