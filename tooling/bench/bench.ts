// `pnpm bench <name> [--check] [--json] [--row <id>]`: runs the bench of one package.
import { spawn } from 'node:child_process';

const packages: Readonly<Record<string, string>> = { api: '@feder/api', dashboard: '@feder/dashboard', domain: '@feder/domain', ui: '@feder/react', viz: '@feder/viz' };

const [name = '', ...args] = process.argv.slice(2);
const target = packages[name];
if (target) {
  const child = spawn('pnpm', ['--filter', target, 'run', '--silent', 'bench', ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  child.once('close', (code) => { process.exitCode = code ?? 1; });
} else {
  console.error(`bench: there is no bench "${name}". Name one of: ${Object.keys(packages).join(', ')}.`);
  process.exitCode = 1;
}
