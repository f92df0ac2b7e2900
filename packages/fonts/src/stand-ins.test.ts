import { createFontStack } from '@capsizecss/core';
import { fromFile } from '@capsizecss/unpack/fs';
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');

/** What the pages say, in their own mix of capitals, figures and signs: the library's own average is that of English prose, and 2 % off. */
const SAMPLE = 'Zuständig ist die Stadt Böblingen, weil die Baugenehmigung Aufgabe der unteren Baurechtsbehörde ist und die Stadt diese Aufgabe als Große Kreisstadt selbst wahrnimmt (§ 15 Abs. 1 Nr. 1 LVG). Niemand ist bisher benannt: Federführung, Durchführung, Betrieb und Finanzierung sind offen, 19 von 52 Kernrollen. Das Landratsamt ist zuständig, solange die Gemeinde nicht übernimmt. Gültig am 28.11.2026, Wissensstand 28.11.2026, 10:02. Nennen Sie eine Leistung und einen Ort. Feder nennt die zuständige Stelle, den Grund und die Quelle. Der Beschluss gilt mit der Bekanntmachung; bis dahin bleibt die bisherige Regel in Kraft. Gemeinsam tragen das Land 3/5 und die Kommunen 2/5 der Kosten.';

/** A weight of Fira Sans, what stands in for it, and the file that has its widths: Arimo is as wide as Arial and Liberation Sans, letter by letter. */
const STAND_INS = [
  ['Fira Sans Arial', 400, import.meta.resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2')],
  ['Fira Sans Arial', 500, import.meta.resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2')],
  ['Fira Sans Arial', 600, import.meta.resolve('@fontsource/arimo/files/arimo-latin-700-normal.woff2')],
  ['Fira Sans Roboto', 400, import.meta.resolve('@fontsource/roboto/files/roboto-latin-400-normal.woff2')],
  ['Fira Sans Roboto', 500, import.meta.resolve('@fontsource/roboto/files/roboto-latin-500-normal.woff2')],
  ['Fira Sans Roboto', 600, import.meta.resolve('@fontsource/roboto/files/roboto-latin-700-normal.woff2')],
  ['Fira Sans DejaVu', 400, import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2')],
  ['Fira Sans DejaVu', 500, import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2')],
  ['Fira Sans DejaVu', 600, import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2')],
] as const;

async function metricsOf(address: string) {
  const file = fileURLToPath(address);
  const font = create(readFileSync(file)) as Font;
  const xWidthAvg = [...SAMPLE].reduce((sum, sign) => sum + font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth, 0) / SAMPLE.length;
  return { ...await fromFile(file), xWidthAvg, subsets: { latin: { xWidthAvg }, thai: { xWidthAvg } } };
}

/** The measures that make one font as wide and as high as the other. */
async function measures(fira: string, standIn: string): Promise<string> {
  const { fontFaces: [face] } = createFontStack([await metricsOf(fira), await metricsOf(standIn)], { fontFaceFormat: 'styleObject' });
  const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride = '0%' } = face?.['@font-face'] ?? {};
  return `size-adjust: ${sizeAdjust};\n  ascent-override: ${ascentOverride};\n  descent-override: ${descentOverride};\n  line-gap-override: ${lineGapOverride};`;
}

describe('while Fira Sans is on its way', () => {
  it.each(STAND_INS)('%s stands in for weight %i with the measures of the files', async (family, weight, file) => {
    const face = css.split('@font-face').find((face) => face.includes(`"${family}"`) && face.includes(`font-weight: ${weight};`)) ?? '';
    expect(face).toContain(await measures(import.meta.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`), file));
  });

  it('nothing is fetched for it, and nothing but plain letters is drawn by it', () => {
    const faces = css.split('@font-face').filter((face) => /local\(/.test(face));
    expect(faces).toHaveLength(STAND_INS.length);
    for (const face of faces) {
      expect(face).not.toContain('url(');
      expect(face).toContain('unicode-range: U+0020-007E, U+00A0-00FF, U+2010-201E, U+2026, U+20AC;');
    }
  });

  it('each stands between Fira Sans and the families for rare letters, as the tokens list them', () => {
    const tokens = readFileSync(new URL('../../tokens/data/tokens.css', import.meta.url), 'utf8');
    const families = [...new Set(STAND_INS.map(([family]) => `"${family}"`))].join(', ');
    expect(tokens).toContain(`--feder-font-family: "Fira Sans", ${families}, "Noto Sans"`);
  });
});
