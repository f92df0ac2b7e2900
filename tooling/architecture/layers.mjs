// Who imports whom. From this one table come the import rules, the check of every package.json and the diagram in the docs.

/**
 * @typedef {object} Layer
 * @property {string} id second half of the package name: `@feder/<id>`
 * @property {string} dir directory in the repository
 * @property {number} row row in the diagram, 0 at the bottom; imports point to a lower row or, in the same row, to nobody
 * @property {Import[]} imports what it may import
 * @property {string} instead what to do instead of a forbidden import
 * @property {{ de: string, en: string }} does what it is for, in one phrase
 */

/**
 * @typedef {object} Import
 * @property {string} to id of the imported layer
 * @property {string} [only] the only entry of it that may be imported, as in `@feder/<to>/<only>`
 * @property {boolean} [typesOnly] only types: nothing of it may reach the bundle
 * @property {string[]} [fromFiles] the only files, relative to `dir`, that may import its values; everybody in the package may import its types
 */

/** In the order in which the diagram places them, row by row from the bottom. @type {Layer[]} */
export const layers = [
  {
    id: 'domain', dir: 'packages/domain', row: 0, imports: [],
    instead: 'The rules are pure. Take what you need as an argument: the facts, the day, the place in the order of commits.',
    does: { de: 'die Regeln: wer zuständig ist, ohne Ein- und Ausgabe', en: 'the rules: who is responsible, without input or output' },
  },
  {
    id: 'tokens', dir: 'packages/tokens', row: 0, imports: [],
    instead: 'Tokens are values. Put the look into @feder/css and the behaviour into @feder/react.',
    does: { de: 'Farben, Abstände, Schriftgrade als Daten', en: 'colours, spacing and type sizes as data' },
  },
  {
    id: 'icons', dir: 'packages/icons', row: 0, imports: [],
    instead: 'An icon is a drawing. Words and colours come from the component that uses it.',
    does: { de: 'die Zeichen, eigene Zeichnungen', en: 'the icons, our own drawings' },
  },
  {
    id: 'fonts', dir: 'packages/fonts', row: 0, imports: [],
    instead: 'Fonts are files and one style sheet. Nothing else belongs here.',
    does: { de: 'die Schriften, mitgeliefert', en: 'the fonts, shipped along' },
  },
  {
    id: 'reference', dir: 'packages/reference', row: 1, imports: [{ to: 'domain' }],
    instead: 'Reference data are facts in the shapes of @feder/domain. An app reads them and hands them on.',
    does: { de: 'Baden-Württemberg und das Planspiel als Daten', en: 'Baden-Württemberg and the Planspiel as data' },
  },
  {
    id: 'db', dir: 'packages/db', row: 1, imports: [{ to: 'domain' }],
    instead: 'The database stores facts and loads them. A decision about them belongs into @feder/domain, a use into @feder/services.',
    does: { de: 'Tatsachen in PostgreSQL, mit beiden Uhren', en: 'facts in PostgreSQL, with both clocks' },
  },
  {
    id: 'contract', dir: 'packages/contract', row: 1, imports: [{ to: 'domain' }],
    instead: 'The contract says what crosses the wire. What happens behind it belongs into @feder/services.',
    does: { de: 'Formen und Wege der Schnittstelle', en: 'shapes and routes of the interface' },
  },
  {
    id: 'css', dir: 'packages/css', row: 1, imports: [{ to: 'tokens' }],
    instead: 'The style sheets know tokens only. What reacts to a click belongs into @feder/react.',
    does: { de: 'das Aussehen, je Bauteil eine Datei', en: 'the look, one file per component' },
  },
  {
    id: 'services', dir: 'packages/services', row: 2, imports: [{ to: 'domain' }, { to: 'contract', only: 'schemas' }, { to: 'db' }],
    instead: 'A verb knows no transport and no seed. Take the input as parsed by @feder/contract/schemas and hand back a value.',
    does: { de: 'die Verben: prüfen, laden, entscheiden, schreiben', en: 'the verbs: check, load, decide, write' },
  },
  {
    id: 'react', dir: 'packages/react', row: 2, imports: [{ to: 'tokens' }, { to: 'css' }, { to: 'icons' }],
    instead: 'A component knows no domain word. Take texts and values as props; the app joins both.',
    does: { de: 'die Bauteile', en: 'the components' },
  },
  {
    id: 'viz', dir: 'packages/viz', row: 3, imports: [{ to: 'tokens' }, { to: 'react' }],
    instead: 'A picture knows no domain word. Take names, classes and texts as props; the app joins both.',
    does: { de: 'Matrix und Karte, auf einer Zeichenfläche', en: 'matrix and map, on a canvas' },
  },
  {
    id: 'api', dir: 'apps/api', row: 4,
    imports: [{ to: 'services' }, { to: 'contract' }, { to: 'domain' }, { to: 'reference' }, { to: 'db', fromFiles: ['src/main.ts', 'src/serve.ts', 'bench/serve.ts', 'bench/rows/mutation.ts'] }],
    instead: 'The API turns a request into a verb and its result into a response. Put the work into @feder/services; the built pages are read from disk by path.',
    does: { de: 'HTTP: Anfrage, Verb, Antwort', en: 'HTTP: request, verb, response' },
  },
  {
    id: 'cli', dir: 'apps/cli', row: 4, imports: [{ to: 'db' }, { to: 'domain' }, { to: 'reference' }],
    instead: 'A command opens a database, asks one thing and says what it found. What it asks belongs into the package that knows it.',
    does: { de: 'die Befehlszeile: das Protokoll prüfen', en: 'the command line: checking the audit chain' },
  },
  {
    id: 'dashboard', dir: 'apps/dashboard', row: 4,
    imports: [{ to: 'react' }, { to: 'viz' }, { to: 'css' }, { to: 'icons' }, { to: 'fonts' }, { to: 'tokens' }, { to: 'contract', typesOnly: true }, { to: 'domain' }],
    instead: 'The dashboard asks the API. Types of the answers come from @feder/contract, nothing from the server side.',
    does: { de: 'das Lagebild und die Fragen, im Browser', en: 'the overview and the questions, in the browser' },
  },
  {
    id: 'storybook', dir: 'apps/storybook', row: 4,
    imports: [{ to: 'react' }, { to: 'viz' }, { to: 'css' }, { to: 'icons' }, { to: 'fonts' }, { to: 'tokens' }, { to: 'contract' }],
    instead: 'The workshop shows components. A story owns its example; it needs no app and no server.',
    does: { de: 'die Werkstatt der Bauteile', en: 'the workshop of the components' },
  },
  {
    id: 'docs', dir: 'docs', row: 4,
    imports: [{ to: 'react' }, { to: 'css' }, { to: 'icons' }, { to: 'fonts' }, { to: 'tokens' }, { to: 'contract' }],
    instead: 'The docs describe. What they show as data they take from the tooling, what they show as parts from @feder/react.',
    does: { de: 'dieses Handbuch', en: 'this handbook' },
  },
];

/** Shared settings, checks and scripts. Every package may use it to build and test; nothing of it ships. */
export const TOOLING = { id: 'tooling', dir: 'tooling' };
