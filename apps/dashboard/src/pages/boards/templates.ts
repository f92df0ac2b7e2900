/** Muster: "Federführung übertragen", "Aufgabe übertragen", "Finanzierung regeln". */
export const TABS = ['LEAD', 'TASK', 'FUNDING'] as const;
export type Template = (typeof TABS)[number];
