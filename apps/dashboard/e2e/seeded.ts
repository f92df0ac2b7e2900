import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    seeded: string;
  }
}

/** One data directory from a whole first start; each file of tests runs the product on a copy. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { dataDir, stop } = await startProduct();
  await stop('kept');
  project.provide('seeded', dataDir);
  return () => rmSync(dataDir, { recursive: true, force: true });
}
