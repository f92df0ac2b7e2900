import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('configuration', () => {
  it('needs nothing', () => {
    const env = readEnv({});
    expect(env).toMatchObject({ port: 4400, host: '127.0.0.1' });
    expect(env.database).toEqual({ dataDir: path.resolve(import.meta.dirname, '../../../.data') });
  });

  it('takes a server, a free port and another host', () => {
    expect(readEnv({ PORT: '0', HOST: '::1', DATABASE_URL: 'postgres://feder@localhost:5432/feder' }))
      .toEqual({ port: 0, host: '::1', database: { url: 'postgres://feder@localhost:5432/feder' }, operator: { name: null, address: null, email: null } });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT is "http". Set it to a whole number'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ HOST: 'http://x' }, 'HOST is "http://x". Set it to a host name'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL is no address of a database'],
    [{ DATABASE_URL: 'postgres://h/d', DATA_DIR: '/d' }, 'both set'],
    [{ OPERATOR_NAME: 'Stadt', OPERATOR_EMAIL: 'rathaus' }, 'OPERATOR_EMAIL is "rathaus"'],
    [{ OPERATOR_ADDRESS: 'Markt 1' }, 'without OPERATOR_NAME'],
  ])('refuses %o and says what to do', (variables, sentence) => expect(() => readEnv(variables)).toThrow(sentence));

  it('takes who runs it, for the imprint', () => expect(readEnv({ OPERATOR_NAME: 'Stadt Beispiel', OPERATOR_ADDRESS: 'Markt 1 | 00000 Beispiel', OPERATOR_EMAIL: 'rathaus@beispiel.example' }).operator)
    .toEqual({ name: 'Stadt Beispiel', address: 'Markt 1\n00000 Beispiel', email: 'rathaus@beispiel.example' }));

  it('names everything that is wrong at once', () => expect(() => readEnv({ PORT: 'x', HOST: '?' })).toThrow(/PORT[\s\S]*HOST/));

  it('never repeats a password', () => expect(() => readEnv({ DATABASE_URL: 'mysql://u:geheim@h/d' })).toThrow(expect.not.stringContaining('geheim')));
});
