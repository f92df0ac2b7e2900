type SelectBoxProps = { label: string; checked: boolean; some?: boolean | undefined; onChange: () => void };

/** The box that selects a row, or all of them; `some`: neither all nor none. */
export function SelectBox({ label, checked, some = false, onChange }: SelectBoxProps) {
  return (
    <span className="feder-choice" data-look="checkbox">
      <input ref={(box) => { if (box) box.indeterminate = some; }} type="checkbox" aria-label={label} checked={checked} onChange={onChange} className="feder-choice-input" />
    </span>
  );
}
