type Colour = [red: number, green: number, blue: number, opacity: number];

const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const read = new Map<string, Colour>();

/** A colour in any notation, as the browser paints it. */
function painted(colour: string): Colour {
  const known = read.get(colour);
  if (known || !dot) return known ?? [0, 0, 0, 0];
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = colour;
  dot.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = dot.getImageData(0, 0, 1, 1).data;
  read.set(colour, [red, green, blue, opacity]);
  return [red, green, blue, opacity];
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours as WCAG 2.2 reckons it. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is painted behind an element: the nearest ground around it, the page's where there is none; undefined where a picture or pattern lies between. */
function groundOf(element: Element | null): Colour | undefined {
  if (!element) return painted('Canvas');
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  const ground = painted(backgroundColor);
  return ground[3] === 255 ? ground : groundOf(element.parentElement);
}

/** Throws where an icon or shape does not stand out from its ground by 3 : 1 (WCAG 2.2, 1.4.11), naming what it belongs to. */
export function assertIconsSeen(root: Element) {
  for (const icon of root.querySelectorAll('svg.feder-icon, svg.feder-shape')) {
    const ground = groundOf(icon.parentElement);
    if (!ground || !icon.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const paints = [...icon.querySelectorAll('*')].flatMap((part) => [getComputedStyle(part).stroke, getComputedStyle(part).fill]).filter((paint) => paint !== 'none');
    if (paints.some((paint) => contrast(painted(paint), ground) >= 3)) continue;
    throw new Error(`An icon cannot be told from its ground (${paints.join(', ')} on rgb(${ground.slice(0, 3).join(' ')})): in "${icon.parentElement?.textContent?.trim().slice(0, 40) ?? ''}". Let it have the colour of its text.`);
  }
}

/** Throws where an icon that a sheet draws by a mask does not stand out from its ground: its background is its colour, and the system's colours may take its place. */
export function assertMasksSeen(root: Element) {
  for (const element of root.querySelectorAll('*')) {
    for (const part of ['::before', '::after']) {
      const { maskImage, backgroundColor } = getComputedStyle(element, part);
      const ground = maskImage === 'none' ? undefined : groundOf(element);
      if (!ground || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
      if (contrast(painted(backgroundColor), ground) >= 3) continue;
      throw new Error(`A masked icon cannot be told from its ground (${backgroundColor} on rgb(${ground.slice(0, 3).join(' ')})): in "${element.textContent?.trim().slice(0, 40) ?? ''}". Let it have the colour of its text, and CanvasText where the system's colours hold.`);
    }
  }
}

/** Throws where text does not stand out from its ground by 4.5 : 1, by the colours that the browser paints: axe reads those of the sheets, which the system's take the place of. */
export function assertTextSeen(root: Element) {
  for (const element of root.querySelectorAll('*')) {
    const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '').join('').trim();
    const ground = text === '' ? undefined : groundOf(element);
    if (!ground || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const { color } = getComputedStyle(element);
    if (contrast(painted(color), ground) >= 4.5) continue;
    throw new Error(`Text cannot be told from its ground (${color} on rgb(${ground.slice(0, 3).join(' ')})): "${text.slice(0, 40)}".`);
  }
}
