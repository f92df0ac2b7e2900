// `pnpm bench ui`: what a button, a form and the whole cost, beside five libraries that are asked for the same.
import { installPeers, runBench, type Weighed } from '@feder/tooling/bench';
import path from 'node:path';
import { brokenReferences } from '../src/testing/markup.ts';
import { faultsOf } from './faults.ts';
import { feder, kernSheet, peersIn, plain, type Library } from './libraries.ts';
import { rendererOf } from './render.ts';
import { byEsbuild, byRollup, sheetText, sheetWeight } from './weigh.ts';

const { dir, versions } = installPeers('ui', path.join(import.meta.dirname, 'peers'));
const ours = feder();
const peers = peersIn(dir);
const all = [ours, ...peers];

const named = (names: readonly string[]) => { const counts = Map.groupBy(names, (name) => name.split(' ')[0] ?? ''); return [...counts].map(([name, each]) => `${each.length} ${name}`).join(', ') || 'none'; };

/** Ours may be at most what the best of the others is; `rivals`: those who bring as much. */
async function weighed<One extends { name: string }>(id: string, what: string, unit: Weighed['unit'], among: readonly One[], of: (one: One) => Promise<number>, note?: string, rivals: readonly { name: string }[] = among): Promise<Weighed> {
  const weights: { name: string; is: number }[] = [];
  for (const one of among) weights.push({ name: one.name, is: await of(one) });
  const [first = { name: ours.name, is: NaN }, ...beside] = weights;
  return { id, what, unit, ours: first, beside, targets: [{ what: `${unit}, at most the best of the others`, is: first.is, atMost: Math.min(...beside.filter(({ name }) => rivals.some((rival) => rival.name === name)).map(({ is }) => is)) }], ...(note ? { note } : {}) };
}

const bundlers = [['esbuild', byEsbuild], ['rollup', byRollup]] as const;
const parts = [
  { part: 'button', what: 'A button' },
  { part: 'fields', what: 'The field family: label, hint, error, input, textarea' },
  { part: 'same', what: 'The parts that kern-react-kit has', note: 'From the others what has the same task. Missing there: in designsystemet-react a date of three fields, description, summary and task list, progress; in @navikt/ds-react a divider, a date of three fields, description and task list; in react-aria-components alert, badge, card, list, loader, description, summary and task list; in @amsterdam/design-system-react divider, loader, progress, summary and task list.' },
  { part: 'all', what: 'The whole base', rivals: peers.filter(({ id }) => id !== 'kern'), note: 'Ours without data table, tree, timeline and multi select; the others with all that they export. kern-react-kit has no tabs, menu, combobox, toast, toggletip, drawer, pagination and nothing of a page around them, and is no measure here: the row before weighs what all have. @amsterdam/design-system-react has no combobox, toast, toggletip, drawer and menu of actions.' },
] as const;
const styled = [...all.filter(({ css }) => css), kernSheet(dir)];
const UNSTYLED = 'react-aria-components brings none. @kern-ux/native is KERN\'s own sheet, of which kern-react-kit asks for the whole.';
const renderers = new Map(await Promise.all([...all, plain].map(async (library) => [library.id, await rendererOf(library, dir)] as const)));
const rendererFor = ({ id, name }: Pick<Library, 'id' | 'name'>) => renderers.get(id) ?? (() => { throw new Error(`${name} is not rendered.`); })();
const COUNT = 1000;

/** Whether the server's HTML of two fields ties each input to its label, its hint and its error, by ids that no other field has. */
function isTied(library: Library): boolean {
  const html = rendererFor(library).fields(2);
  const { twice, nowhere } = brokenReferences(html);
  const described = [...html.matchAll(/<input[^>]*aria-describedby="([^"]*)"/g)].map(([, ids = '']) => ids.split(' ').length);
  return twice.length === 0 && nowhere.length === 0 && described.length === 2 && described.every((ids) => ids >= 2);
}

const faults = await faultsOf(await Promise.all(all.map(async (library) => ({ name: library.name, html: rendererFor(library).nine(), css: library.css ? await sheetText(library.css.all) : '' }))));
const faultsNamed = (kind: 'markup' | 'axe') => [...faults].map(([name, found]) => `${name}: ${named(found[kind])}`).join('; ') + '. As the server sends it, before any script: designsystemet-react ties its labels by one.';

/** A row under the id by which it is asked for. */
const row = <Made,>(id: string, make: (id: string) => Made) => [id, () => make(id)] as const;

await runBench({
  name: 'ui', versions,
  rows: [
    ...parts.flatMap(({ part, what, ...more }) => bundlers.map(([bundler, bundle]) => row(`${part}-${bundler}`, (id) =>
      weighed(id, `${what}, by ${bundler}`, 'KB', all, (library) => bundle(library[part], library), 'note' in more ? more.note : undefined, 'rivals' in more ? more.rivals : peers)))),
    row('css-form', (id) => weighed(id, 'Sheets of a page with a form', 'KB', styled, ({ css }) => sheetWeight(css?.form ?? []), UNSTYLED)),
    row('css-all', (id) => weighed(id, 'All sheets', 'KB', styled, ({ css }) => sheetWeight(css?.all ?? []), UNSTYLED)),
    row('server', (id) => ({
      id, what: `Server rendering of ${COUNT} text fields with hint and error`,
      ours: { name: ours.name, run: () => rendererFor(ours).fields(COUNT) },
      beside: [plain, ...peers].map((library) => ({ name: library.name, run: () => rendererFor(library).fields(COUNT) })),
      turns: { rounds: 12, ours: 2, peer: 2 },
      note: `Their HTML ties label, hint and error by ids of their own, before any script: ${all.filter(isTied).map(({ name }) => name).join(', ')}. kern-react-kit gives every hint the same id and ties no error; designsystemet-react ties all by a script.`,
      targets: ({ p50 }, [elements, ...libraries]) => [{ what: 'p50 to that of plain elements', is: p50 / (elements?.p50 ?? NaN), atMost: 4 }, { what: 'p50 to that of the fastest of the others', is: p50 / Math.min(...libraries.map((each) => each.p50)), atMost: 1 }],
    })),
    row('markup', (id) => weighed(id, 'Faults that html-validate finds in the server\'s HTML of nine fields, refused', 'faults', all, ({ name }) => Promise.resolve(faults.get(name)?.markup.length ?? NaN), faultsNamed('markup'))),
    row('axe', (id) => weighed(id, 'Faults that axe finds in Chromium in the same nine fields', 'faults', all, ({ name }) => Promise.resolve(faults.get(name)?.axe.length ?? NaN), faultsNamed('axe'))),
  ],
}, process.argv.slice(2));
