const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(Z|[+-]\d{2}:\d{2})$/;

/** Microseconds since 1970 of an ISO 8601 instant. Texts of different precision do not compare as text, these numbers do. */
export function microseconds(text: string, where = 'instant'): bigint {
  const match = INSTANT.exec(text);
  const milliseconds = match ? Date.parse(`${match[1] ?? ''}${match[3] ?? ''}`) : NaN;
  if (!match || Number.isNaN(milliseconds)) {
    throw new TypeError(`${where}: "${text}" is no instant. Expected ISO 8601 with a zone, such as 2026-12-01T10:00:00.000001Z.`);
  }
  return BigInt(milliseconds) * 1000n + BigInt((match[2] ?? '').padEnd(6, '0'));
}
