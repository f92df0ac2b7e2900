/** The mark: a feather that is a leaf. Its yellow decorates and means nothing. */
export function Leaf() {
  return (
    <svg viewBox="0 0 28 32" width="28" height="32" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
      <path className="feder-kopf-leaf" strokeWidth="1.8" d="M25 1C13 2 4.5 9.5 4.5 19.5c0 2 .4 4 1 5.5C17 24.5 25.5 16 25 1Z" />
      <path strokeWidth="1.8" d="M20 7C12 12.5 6.5 19 2.5 30.5" />
      <path strokeWidth="1.3" d="M9.5 18.5h6M13 13.5h6.5" />
    </svg>
  );
}
