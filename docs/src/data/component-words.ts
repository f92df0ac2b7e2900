import type { Locale } from './specs';

/** What stands around a specification. */
const words = {
  de: {
    chapter: 'Bausteine', lead: 'Jede Seite entsteht aus der Spezifikation, die neben dem Code liegt. Ein Test vergleicht beide.',
    examples: 'Beispiele', example: (name: string, story: string) => `Beispiel: ${name}, ${story}`, source: 'Code', html: 'HTML vom Server', live: 'In der Werkstatt',
    use: 'Verwenden', do: 'So', dont: 'So nicht', parts: 'Teile', props: 'Eigenschaften', name: 'Name', type: 'Typ', default: 'Vorgabe', says: 'Bedeutung', none: 'Nur die Eigenschaften des Elements.',
    element: (name: string) => `nimmt die Eigenschaften von <${name}>`, required: 'nötig', also: 'Dazu', look: 'Aussehen', attributes: 'Attribute', own: 'Eigene Variablen', tokens: 'Verwendete Tokens', classes: 'Klassen',
    clauses: 'Barrierefreiheit', criterion: 'WCAG 2.2', bitv: 'BITV 2.0', proof: 'Nachweis', on: 'Zuletzt gelaufen', passed: 'bestanden', failed: 'nicht bestanden', machine: 'Geprüft ist, was eine Maschine prüfen kann. Vorlesegeräte und Menschen haben hier nicht geprüft.',
    kern: 'KERN', kernOf: (name: string) => `Aufgabe wie „${name}“ im KERN UX-Standard 2.7.2.`, noKern: 'Der KERN UX-Standard 2.7.2 hat dafür kein Bauteil.', client: 'Braucht im Browser ein Skript für sein Verhalten; sein HTML ist ohne Skript vollständig.', server: 'Läuft ganz auf dem Server.', new22: 'neu in 2.2',
  },
  en: {
    chapter: 'Components', lead: 'Every page is made from the specification beside the code. A test compares both.',
    examples: 'Examples', example: (name: string, story: string) => `Example: ${name}, ${story}`, source: 'Code', html: 'HTML of the server', live: 'In the workshop',
    use: 'Use', do: 'Do', dont: 'Do not', parts: 'Parts', props: 'Props', name: 'Name', type: 'Type', default: 'Default', says: 'Meaning', none: 'Only the props of the element.',
    element: (name: string) => `takes the props of <${name}>`, required: 'required', also: 'Besides', look: 'Look', attributes: 'Attributes', own: 'Own variables', tokens: 'Tokens in use', classes: 'Classes',
    clauses: 'Accessibility', criterion: 'WCAG 2.2', bitv: 'BITV 2.0', proof: 'Proof', on: 'Last run', passed: 'passed', failed: 'failed', machine: 'Tested is what a machine can test. No screen reader and no person has tested here.',
    kern: 'KERN', kernOf: (name: string) => `Same task as "${name}" in the KERN UX-Standard 2.7.2.`, noKern: 'The KERN UX-Standard 2.7.2 has no such part.', client: 'Needs a script in the browser for its behaviour; its HTML is complete without one.', server: 'Runs on the server alone.', new22: 'new in 2.2',
  },
};

export const componentWords = (locale: Locale) => words[locale];
