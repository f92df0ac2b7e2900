import { describe, expect, it } from 'vitest';
import { Field } from '../field/field.tsx';
import { attributeOf, brokenReferences, markup } from '../testing/markup.ts';
import { charactersOf } from './count.ts';
import { CountedTextarea } from './counted-textarea.tsx';
import { counterDe, counterEn } from './messages.ts';

describe('a counted textarea in the server\'s HTML', () => {
  const html = markup(<Field id="anlass" label="Anlass" hint="Kurz" error="Kürzen Sie den Text.">{(control) => <CountedTextarea {...control} max={1500} words={counterDe} defaultValue="Neu" />}</Field>);

  it('says how long the text may be, and describes the control by it beside hint and error', () => {
    expect(html).toContain('<div id="anlass-rule" class="feder-hint">Höchstens 1.500 Zeichen</div>');
    expect(attributeOf(html, /<textarea[^>]*>/, 'aria-describedby')).toBe('anlass-rule anlass-hint anlass-error');
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
  });

  it('counts nothing and cuts nothing off', () => {
    expect(html).not.toContain('Noch');
    expect(html).not.toMatch(/maxlength/i);
  });
});

describe('a character', () => {
  it.each([['ein Buchstabe', 'ä', 1], ['derselbe, zerlegt', 'a\u0308', 1], ['ein Zeichen außerhalb der BMP', '𝄞', 1], ['ein Umbruch, wie ein Formular ihn sendet', 'a\r\nb', 3], ['nichts', '', 0]])('%s', (_what, text, count) => {
    expect(charactersOf(text)).toBe(count);
  });
});

describe('the words', () => {
  it('say one and many, left and too much', () => {
    expect([counterDe.left(0), counterDe.left(-1), counterEn.left(1), counterEn.left(-1200)]).toEqual(['Noch 0 Zeichen', '1 Zeichen zu viel', '1 character left', '1,200 characters too many']);
  });
});
