import type { ComboboxOption } from './option.ts';

/** Options in a row that share a group, with their places in the whole list. */
export type OptionGroup = { name: string | undefined; options: { option: ComboboxOption; index: number }[] };

/** Cuts the list where the group changes; the source's order stays. */
export function groupsOf(options: readonly ComboboxOption[]): OptionGroup[] {
  const groups: OptionGroup[] = [];
  for (const [index, option] of options.entries()) {
    const last = groups.at(-1);
    if (last && last.name === option.group) last.options.push({ option, index });
    else groups.push({ name: option.group, options: [{ option, index }] });
  }
  return groups;
}
