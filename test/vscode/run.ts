// Packages the extension and runs the suite against it inside VS Code:
// - the one that VSCODE_EXECUTABLE_PATH names;
// - a downloaded one, when VSCODE_VERSION says which (`stable`, `1.91.0`, …), or where the launcher cannot run;
// - otherwise a VS Code made of npm packages, in a headless browser: see workbench/launch.ts.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { unpackExtension } from './package';

/** The user of the tests: no questions at the start, and dialogs that VS Code draws itself. */
const userSettings = {
  'files.simpleDialog.enable': true,
  'window.dialogStyle': 'custom',
  'window.title': '${activeEditorShort}',
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'editor.fontFamily': 'JetBrains Mono',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
};

const out = resolve('out', 'vscode');
const extension = join(out, 'extension');
const suite = join(out, 'suite.cjs');
const workspace = join(out, 'ke-hoach');

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
unpackExtension(extension);
await build({
  entryPoints: ['test/vscode/suite/index.ts'],
  outfile: suite,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  logLevel: 'warning',
});
await cp('samples/plans', workspace, { recursive: true });

const profile = await mkdtemp(join(tmpdir(), 'kehoach-vscode-'));
try {
  await mkdir(join(profile, 'User'));
  await writeFile(join(profile, 'User', 'settings.json'), JSON.stringify(userSettings));
  await runTests({
    ...chooseVisualStudioCode(),
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      `--user-data-dir=${profile}`,
      `--extensions-dir=${join(profile, 'extensions')}`,
      '--disable-extensions',
    ],
    extensionTestsEnv: {
      KEHOACH_BEGUN: join(out, 'begun'),
      KEHOACH_NUMBERS: resolve('out', 'test-numbers', 'vscode.json'),
      KEHOACH_SCREENSHOTS: resolve('out', 'screenshots'),
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

function chooseVisualStudioCode(): { vscodeExecutablePath?: string; version?: string } {
  const installed = process.env['VSCODE_EXECUTABLE_PATH'];
  if (installed) {
    console.log(`VS Code used: ${installed} (VSCODE_EXECUTABLE_PATH)`);
    return { vscodeExecutablePath: installed };
  }
  const version = process.env['VSCODE_VERSION'] ?? (process.platform === 'linux' ? undefined : 'stable');
  if (version) {
    console.log(`VS Code used: ${version}, downloaded`);
    return { version };
  }
  console.log('VS Code used: the workbench and extension host of code-server, in headless Chromium');
  process.env['KEHOACH_HANDS'] = join(out, 'hands');
  return { vscodeExecutablePath: resolve('test', 'vscode', 'code') };
}
