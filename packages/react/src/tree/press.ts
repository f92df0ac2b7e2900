const STOPS = 'summary.feder-tree-row, a.feder-tree-row';

const shownIn = (tree: Element) => [...tree.querySelectorAll<HTMLElement>(STOPS)].filter((row) => row.checkVisibility());

const ownBranch = (row: Element) => (row.tagName === 'SUMMARY' ? row.closest('details') : null);

/** Does what a key means in a tree, and says whether it meant anything: right opens and goes in, left closes and goes out. */
export function pressInTree(tree: Element, key: string): boolean {
  const at = document.activeElement;
  const rows = shownIn(tree);
  const index = rows.findIndex((row) => row === at);
  const row = rows[index];
  if (!row) return false;
  const branch = ownBranch(row);
  if (branch && key === 'ArrowRight' && !branch.open) return set(branch, true);
  if (branch && key === 'ArrowLeft' && branch.open) return set(branch, false);
  const target = goal(rows, index, key, branch, row);
  target?.focus();
  return target !== undefined;
}

function goal(rows: HTMLElement[], index: number, key: string, branch: Element | null, row: Element): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1];
    case 'ArrowUp':
      return rows[index - 1];
    case 'ArrowRight':
      return branch?.contains(rows[index + 1] ?? null) ? rows[index + 1] : undefined;
    case 'ArrowLeft':
      return row.closest('li')?.parentElement?.closest('details')?.querySelector('summary') ?? undefined;
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return byLetter([...rows.slice(index + 1), ...rows.slice(0, index + 1)], key);
  }
}

function byLetter(rows: HTMLElement[], key: string): HTMLElement | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  return rows.find((row) => row.textContent.trim().toLocaleLowerCase('de').startsWith(key.toLocaleLowerCase('de')));
}

function set(branch: HTMLDetailsElement, open: boolean): true {
  branch.open = open;
  return true;
}
