import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useProfileWords } from './words.ts';

/** A part of a profile: the id of its heading, its short name, and how many things it has. */
export type Section = { id: string; name: string; count?: number };

/** The parts of a profile as links to each, with their numbers. All of them stay on the page, so that it prints whole and is found by its words. */
export function Sections({ items }: { items: readonly Section[] }) {
  const { sections } = useProfileWords();
  const lang = useLang();
  return (
    <nav aria-label={sections.label} className="profile-sections">
      <ul className="feder-tabs-list">
        {items.map(({ id, name, count }) => <li key={id}><a className="feder-tab" href={`#${id}`}>{name}{count === undefined ? null : <span className="feder-tab-count">{formatNumber(count, lang)}</span>}</a></li>)}
      </ul>
    </nav>
  );
}
