import type { ReactNode } from 'react';
import { useMessages } from '../i18n.ts';
import { ActField } from './act-field.tsx';
import { ActForm } from './act-form.tsx';
import { KeptInput } from './kept.tsx';

/** Kostenfolgenabschätzung beifügen, to a Ziffer: `hidden` names it, or `children` let it be chosen. */
export function CostAssessmentForm({ hidden, children }: { hidden?: { clause: string }; children?: ReactNode }) {
  const { findings: words } = useMessages();
  return (
    <ActForm act="assess-costs" {...(hidden ? { hidden } : {})}>
      {children}
      <ActField name="note" label={words.costs} wrong={words.wrongCosts}>{(control) => <KeptInput {...control} required maxLength={200} />}</ActField>
    </ActForm>
  );
}
