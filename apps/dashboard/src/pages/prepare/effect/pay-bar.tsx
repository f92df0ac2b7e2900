/** "3/5" as a part of the whole, for the length of a bar; the words say the fraction itself. */
const partOf = (share: string): number => {
  const [num, den = '1'] = share.split('/');
  return Number(num) / Number(den);
};

/** Who pays, as a bar: the first solid, the second dots, the others diagonals; always with the fraction as text. */
export function PayBar({ shares, rest }: { shares: readonly { name: string; share: string }[]; rest: string }) {
  const sum = shares.reduce((all, { share }) => all + partOf(share), 0);
  return (
    <div className="prepare-pay">
      <div className="prepare-pay-bar" aria-hidden="true">
        {shares.map(({ name, share }, at) => <i key={name} data-payer={Math.min(at, 2)} style={{ flexGrow: partOf(share) }} />)}
        {sum < 1 ? <i data-payer="none" style={{ flexGrow: 1 - sum }} /> : null}
      </div>
      <ul>{shares.map(({ name, share }) => <li key={name}><strong>{name}</strong> {share}</li>)}{sum < 0.9999 ? <li>{rest}</li> : null}</ul>
    </div>
  );
}
