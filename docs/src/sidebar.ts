/** The order of the handbook. Decisions list themselves, newest last. */
export const sidebar = [
  { label: 'Anfang', translations: { en: 'Start' }, items: ['index', 'run'] },
  { label: 'Die Antwort', translations: { en: 'The answer' }, items: ['how-an-answer-is-made', 'cases', 'how-a-board-decides', 'decide-in-the-planspiel', 'matrix-map-and-time', 'glossary', 'data'] },
  { label: 'Die Technik', translations: { en: 'The technique' }, items: ['architecture', 'api', 'accessibility', 'bench'] },
  { label: 'Bausteine', translations: { en: 'Components' }, items: [{ label: 'Alle Bausteine', translations: { en: 'All components' }, link: '/components/' }] },
  { label: 'Entscheidungen', translations: { en: 'Decisions' }, collapsed: true, items: [{ autogenerate: { directory: 'decisions' } }] },
];
