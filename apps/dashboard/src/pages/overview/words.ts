import { useLang } from '../../i18n.ts';

const de = {
  recent: 'Zuletzt geändert', recentNone: 'Bis zu diesem Tag ist keine Änderung erfasst.', ends: 'endet', what: { assignment: 'Zuweisung', delegation: 'Übertragung', ending: 'Aufhebung', agreement: 'Vereinbarung', commitment: 'Zusage', fulfilment: 'Zusage erfüllt', acceptance: 'Annahme', succession: 'Rechtsnachfolge' } as Record<string, string>,
  sessions: 'Nächste Sitzungen', calendar: 'Alle Sitzungen', sessionsNone: 'Keine Sitzung ist anberaumt.', sessionsReal: 'Sitzungen wirklicher Gremien sind nicht erfasst.', matrix: 'In der Matrix öffnen', boards: 'Alle Gremien', agreements: 'Alle Vereinbarungen', open: 'Vereinbarung öffnen', quoted: (name: string) => `„${name}“`,
};

const en: typeof de = {
  recent: 'Changed last', recentNone: 'Up to this day no change is recorded.', ends: 'ends', what: { assignment: 'Assignment', delegation: 'Transfer', ending: 'Ending', agreement: 'Agreement', commitment: 'Commitment', fulfilment: 'Commitment kept', acceptance: 'Acceptance', succession: 'Succession' },
  sessions: 'Next sessions', calendar: 'All sessions', sessionsNone: 'No session is planned.', sessionsReal: 'Sessions of real boards are not recorded.', matrix: 'Open in the matrix', boards: 'All boards', agreements: 'All agreements', open: 'Open the agreement', quoted: (name) => `“${name}”`,
};

export const useOverviewWords = (): typeof de => (useLang() === 'en' ? en : de);
