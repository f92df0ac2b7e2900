import type { TestProject } from 'vitest/node';
import { startServer } from '@feder/tooling/postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    serverUrl: string;
  }
}

/** One PostgreSQL server for all test files; each test has a database of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('serverUrl', server.url);
  return () => server.stop();
}
