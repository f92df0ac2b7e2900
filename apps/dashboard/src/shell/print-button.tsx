import { IconPrint } from '@feder/icons/print';
import { Button } from '@feder/react/button';
import type { ReactNode } from 'react';

/** Opens the browser's print dialogue. Without JavaScript the browser's own menu does. */
export function PrintButton({ children }: { children: ReactNode }) {
  return <Button size="small" className="dashboard-needs-script" onClick={() => window.print()}><IconPrint />{children}</Button>;
}
