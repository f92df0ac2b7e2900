/** The pages that are looked at: name → address. */
export const PAGES: Record<string, string> = {
  lagebild: '/',
  'antwort-1-baugenehmigung-aidlingen': '/zustaendigkeit?subject=99012008001000&place=081155001001',
  'antwort-2-baugenehmigung-boeblingen': '/zustaendigkeit?subject=99012008001000&place=081150003003',
  'warum-nicht': '/zustaendigkeit?subject=99012008001000&place=081150003003&not=landratsamt-08115',
  'warum-nicht-auswahl': '/zustaendigkeit?subject=99012008001000&place=081150003003&wer=Landratsamt',
  'antwort-5-eudi-wallet': '/zustaendigkeit?subject=eudi-wallet&place=08&role=FUND',
  'antwort-7-rechenzentrum': '/zustaendigkeit?subject=gemeinsames-rechenzentrum&place=08',
  'antwort-8-e-akte-kommunen': '/zustaendigkeit?subject=e-akte-kommunen&place=084160041041',
  'antwort-10-planspiel': '/zustaendigkeit?subject=gemeinsame-leitstelle&place=99&world=planspiel',
  befunde: '/befunde?world=planspiel&on=2026-11-23',
  'befunde-leer': '/befunde?world=planspiel&on=2025-12-31',
  suche: '/zustaendigkeit',
  auswahl: '/zustaendigkeit?q=bau&where=Altdorf',
  hinweis: '/zustaendigkeit/hinweis?subject=99012008001000&place=081155001001&role=EXECUTE&on=2026-11-23&at=1',
  'hinweis-eingegangen': '/zustaendigkeit/hinweis?subject=99012008001000&place=081155001001&role=EXECUTE&on=2026-11-23&at=1&received=0199b2f0-5a3c-7c1e-9f00-000000000001',
  english: '/zustaendigkeit?subject=99012008001000&place=081150003003&lang=en',
};
