import type { ReactNode } from 'react';

/** The ids of a control's hint and error, where there are any, and the list of both for `aria-describedby`; `also`: what else describes it. */
export function describing(id: string, { hint, error, also }: { hint?: ReactNode; error?: ReactNode; also?: string | undefined }) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return { hintId, errorId, describedBy: [hintId, errorId, also].filter(Boolean).join(' ') || undefined };
}
