import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** How to launch a Chromium: its path and, for the one from npm, the environment that it needs. */
export type Chromium = { executablePath: string; env?: Record<string, string> };

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Switches for every launch: no GPU, no telemetry, and no sandbox, because tests also run as root in containers. */
export const CHROMIUM_ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Finds a Chromium: CHROMIUM_PATH, an installed one, else the one inside npm's `@sparticuz/chromium` (Linux x64). */
export async function findChromium(): Promise<Chromium> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH is "${own}", but there is no file. Point it to a Chromium or Chrome, or unset it.`);
    return { executablePath: own };
  }
  const installed = INSTALLED.find((file) => existsSync(file));
  if (installed) return { executablePath: installed };
  if (process.platform === 'linux' && process.arch === 'x64') return pinnedChromium();
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}

/** The one inside npm's `@sparticuz/chromium`, whatever is installed: pictures are compared by the browser that drew them. Runs on Linux x64 alone. */
export async function pinnedChromium(): Promise<Chromium> {
  const dir = path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'feder', 'chromium-153.0.0');
  if (!existsSync(dir)) await extract(dir);
  const env = { LD_LIBRARY_PATH: path.join(dir, 'al2023/lib'), FONTCONFIG_FILE: path.join(dir, 'fonts.conf') };
  const home = process.env['HOME'];
  return { executablePath: path.join(dir, 'chromium'), env: home ? { ...env, HOME: home } : env };
}

/** Unpacks beside the place and renames at the end: two test runs at once, or one that is killed, leave nothing half-done. */
async function extract(dir: string) {
  mkdirSync(path.dirname(dir), { recursive: true });
  const draft = mkdtempSync(`${dir}.`);
  const changed = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'] as const;
  const saved = changed.map((key) => [key, process.env[key]] as const);
  try {
    // The package unpacks its libraries only where it believes to be on Lambda, and always into the temporary directory.
    process.env['TMPDIR'] = draft;
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    chmodSync(await chromium.executablePath(), 0o755);
    // Without a configuration of its own, the first <input> ends the renderer: it finds no font.
    writeFileSync(path.join(draft, 'fonts.conf'), `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path.join(dir, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${path.join(dir, 'fonts-cache')}</cachedir></fontconfig>
`);
    renameSync(draft, dir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  } finally {
    for (const [key, value] of saved) if (value === undefined) Reflect.deleteProperty(process.env, key); else process.env[key] = value;
  }
}
