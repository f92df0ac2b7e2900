const NAMES: Record<string, string> = { '/docs': 'Das Handbuch', '/storybook': 'Die Werkstatt der Bausteine' };

/** Says that a site is still being built, and asks again by itself. */
export function building(base: string): string {
  const name = NAMES[base] ?? 'Diese Seite';
  return (
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5"><title>${name} wird gebaut</title></head>` +
    `<body><main><h1>${name} wird gerade gebaut.</h1><p>Das dauert etwa eine Minute. Diese Seite fragt alle fünf Sekunden nach. Das Dashboard antwortet schon: <a href="/">zum Lagebild</a>.</p></main></body></html>`
  );
}
