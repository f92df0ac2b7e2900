import { inject, describe, expect, it } from 'vitest';
import { createDatabase } from '../index.ts';
import { refuseOld } from './server.ts';

describe('a server', () => {
  it('from PostgreSQL 16 on is taken, an older one refused by its version', () => {
    expect(() => refuseOld({ number: '160000', name: '16.0' })).not.toThrow();
    expect(() => refuseOld({ number: '150014', name: '15.14' })).toThrow('The server at DATABASE_URL is PostgreSQL 15.14. Feder needs 16 or newer');
  });

  it('that is not there is named, without the password', async () => {
    const failure: unknown = await createDatabase({ url: 'postgres://feder:geheim@127.0.0.1:1/amt' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'UNREACHABLE', message: expect.stringContaining('PostgreSQL at 127.0.0.1:1/amt could not be opened') as string });
    expect(String(failure)).not.toContain('geheim');
  });

  it('that does not let us in says so', async () => {
    const url = new URL(inject('serverUrl'));
    url.password = 'falsch';
    await expect(createDatabase({ url: url.href })).rejects.toMatchObject({ code: 'UNREACHABLE', message: expect.stringContaining('password authentication failed') as string });
  });
});
