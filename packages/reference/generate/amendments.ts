/** What the Gemeindeverzeichnis of 30.11.2023 says otherwise than the boundaries' data. Names and keys are facts; boundaries did not change. */
export const amendments: ReadonlyMap<string, { name?: string; designation?: string }> = new Map([
  ['081185002071', { designation: 'Stadt' }],
  ['081250058058', { designation: 'Stadt' }],
  ['082155005059', { designation: 'Stadt' }],
  ['083155012074', { name: 'Müllheim im Markgräflerland' }],
]);
