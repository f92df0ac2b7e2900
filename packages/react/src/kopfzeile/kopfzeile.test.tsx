import { expect, it } from 'vitest';
import { markup } from '../testing/markup.ts';
import { Kopfzeile } from './kopfzeile.tsx';

const line = (sender: string | undefined) => markup(<Kopfzeile sender={sender}>{(name) => `Offizielle Website: ${name}`}</Kopfzeile>);

it('names the sender that the operator named', () => {
  expect(line(' Stadt Tübingen ')).toBe('<div class="feder-kopfzeile">Offizielle Website: Stadt Tübingen</div>');
});

it.each([undefined, '', '  '])('calls nothing official where nobody is named: %j', (sender) => {
  expect(line(sender)).toBe('');
});
