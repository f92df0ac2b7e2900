import type { ReactNode, SVGProps } from 'react';

/** `label` names an icon that stands alone; without it the icon accompanies a word and stays silent. */
export type IconProps = Omit<SVGProps<SVGSVGElement>, 'children' | 'viewBox'> & { label?: string };

type DrawingProps = IconProps & { kind: 'icon' | 'shape'; grid: number; children: ReactNode };

/** What all drawings share: the grid, the colour of the text around, and whether it is spoken. */
export function Drawing({ label, kind, grid, className, ...svg }: DrawingProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  const name = `feder-${kind}`;
  return <svg {...spoken} {...svg} className={className ? `${name} ${className}` : name} viewBox={`0 0 ${grid} ${grid}`} width={grid} height={grid} />;
}
