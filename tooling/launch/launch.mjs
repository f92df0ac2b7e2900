// The one door: `npm start`, `npm test` and every other script come through here, so that the machine's Node does not matter.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './packages.mjs';
import { sourcesFingerprint, stamp } from './stamps.mjs';
import { clearReports, summariseRun } from './summary.mjs';
import { prepareToolchain } from './toolchain.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const TURBO = ['exec', 'turbo', 'run'];
/** Tasks side by side: each brings workers, a database or a browser of its own, and two cores carry no more without time-outs. */
const AT_ONCE = 2;
const GUARDS = ['lint', 'typecheck', 'check', 'test'];

const commands = {
  start: async () => {
    await phase('build', () => {
      const built = stamp(path.join(ROOT, 'apps/dashboard/dist/.built'), sourcesFingerprint(ROOT));
      return built.needed ? run('pnpm', [...TURBO, 'build', '--filter=@feder/dashboard', '--output-logs=errors-only', '--log-prefix=none'], { quiet: true, onSuccess: built.done }) : 0;
    });
    return run('node', ['apps/api/src/main.ts'], { onReady: () => void buildSites() });
  },
  test: () => guarded(GUARDS),
  'test:deep': (args) => guarded(['test:deep'], args),
  verify: () => run('pnpm', [...TURBO, 'lint', 'typecheck', 'check', '--output-logs=errors-only']),
  exec: ([command, ...args]) => run(command, args),
};

/** Docs and Storybook are built while the dashboard answers already; their addresses say so until then. */
async function buildSites() {
  const since = Date.now();
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { ending = true; });
  const code = await run('pnpm', [...TURBO, 'build', '--filter=@feder/docs', '--filter=@feder/storybook', '--output-logs=errors-only', '--log-prefix=none'], { quiet: true });
  // Ctrl-C ends the build too: that is no failure of it.
  if (ending) return;
  console.log(code ? 'docs       could not be built, see above; the dashboard answers without them' : `docs       ${seconds(since)}`);
}

/** Runs turbo's tasks to the end, also past a failure, and closes with the one line that sums them up. */
async function guarded(tasks, extra = []) {
  const since = Date.now();
  clearReports(ROOT);
  await phase('browser', () => run('node', ['tooling/browser/prepare.ts']));
  const code = await run('pnpm', [...TURBO, ...tasks, `--concurrency=${AT_ONCE}`, '--continue=always', '--output-logs=new-only', '--summarize', ...extra]);
  const { passed, failed, skipped, checks } = summariseRun(ROOT, since);
  console.log(`\n${checks.total} tasks, ${checks.cached} from turbo's cache, ${seconds(since)}`);
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return code || (failed > 0 ? 1 : 0);
}

let env = process.env;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One line a phase: its name and its seconds. */
async function phase(name, work) {
  const since = Date.now();
  const code = await work();
  if (code) process.exit(code);
  console.log(`${name.padEnd(10)} ${seconds(since)}`);
}

/** Runs a command to its end and returns its exit code. `quiet` holds the output back unless the command fails; `onReady` is called once the process says so, `onSuccess` when it ended with 0. */
function run(command, args, { quiet = false, onReady, onSuccess } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, shell: process.platform === 'win32', stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit', ...(onReady ? ['ipc'] : [])] });
    if (onReady) child.once('message', onReady);
    const held = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => held.push(chunk));
    const forward = (signal) => child.kill(signal);
    // Ctrl-C reaches the whole group by itself; a plain SIGTERM reaches only us.
    process.on('SIGTERM', forward);
    const wait = () => {};
    process.on('SIGINT', wait);
    child.on('error', (error) => { console.error(error.message); resolve(127); });
    child.on('close', (code, signal) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', wait);
      if (code === 0) onSuccess?.();
      if (quiet && code) process.stderr.write(Buffer.concat(held));
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

const [name = 'start', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
try {
  const silent = name === 'exec';
  const step = silent ? async (_label, work) => { const code = await work(); if (code) process.exit(code); } : phase;
  await step('toolchain', async () => { env = prepareToolchain(); });
  await step('packages', async () => {
    const installed = stamp(path.join(ROOT, 'node_modules/.feder-installed'), fingerprint(ROOT));
    return installed.needed ? run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], { quiet: true, onSuccess: installed.done }) : 0;
  });
  process.exit(await command(args));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
