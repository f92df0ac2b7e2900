import path from 'node:path';

/** The whole configuration. There is no other file, flag or variable. */
export type Env = { port: number; host: string; database: { dataDir: string } | { url: string }; operator: Operator };

/** Who runs this Feder; it stands in the imprint. Null: not entered, and the page says so. */
type Operator = { name: string | null; address: string | null; email: string | null };

export const NO_OPERATOR: Operator = { name: null, address: null, email: null };

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Reads and checks the configuration, or throws one error with a sentence per variable that says what to do. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const faults: string[] = [];
  const port = readPort(variables['PORT'] || '4400', faults);
  const host = readHost(variables['HOST'] || '127.0.0.1', faults);
  const database = readDatabase(variables['DATABASE_URL'], variables['DATA_DIR'], faults);
  const operator = readOperator(variables, faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { port, host, database, operator };
}

function readPort(text: string, faults: string[]): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  faults.push(`PORT is "${text}". Set it to a whole number from 0 to 65535 (0 takes a free one), or unset it for 4400.`);
  return 0;
}

function readHost(text: string, faults: string[]): string {
  if (/^[0-9a-z.:-]+$/i.test(text)) return text;
  faults.push(`HOST is "${text}". Set it to a host name or address without scheme and port, or unset it for 127.0.0.1 (this machine only).`);
  return '';
}

function readDatabase(url: string | undefined, dataDir: string | undefined, faults: string[]): Env['database'] {
  if (!url) return { dataDir: path.resolve(dataDir || path.join(ROOT, '.data')) };
  if (dataDir) faults.push('DATABASE_URL and DATA_DIR are both set. Keep DATABASE_URL for a PostgreSQL server, or DATA_DIR for the embedded one.');
  if (!/^postgres(ql)?:\/\/[^/]+\/[^/?]+/.test(url)) faults.push('DATABASE_URL is no address of a database. Set it to postgres://user:password@host:5432/database, or unset it for the embedded one.');
  return { url };
}

/** A line break in the address is written as "|": an imprint has lines, a variable has none. */
function readOperator({ OPERATOR_NAME: name, OPERATOR_ADDRESS: address, OPERATOR_EMAIL: email }: Record<string, string | undefined>, faults: string[]): Operator {
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) faults.push(`OPERATOR_EMAIL is "${email}". Set it to an e-mail address for the imprint, or unset it.`);
  if ((address || email) && !name) faults.push('OPERATOR_ADDRESS or OPERATOR_EMAIL is set without OPERATOR_NAME. Set the name too: an imprint says who it is.');
  return { name: name || null, address: address ? address.split('|').map((line) => line.trim()).join('\n') : null, email: email || null };
}
