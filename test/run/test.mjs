// `npm test`: installs what is needed, runs every check, ends in one line `N passed, N failed`.
// Each command counts as one test; a run of mocha counts as the tests it ran.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureNodeModules } from './node-modules.mjs';
import { npm, root } from './processes.mjs';

const numbers = (name) => join('out', 'test-numbers', `${name}.json`);

const steps = [
  { title: 'Types', command: ['run', '-s', 'typecheck'] },
  { title: 'Lint, format, import rules', command: ['run', '-s', 'lint'] },
  { title: 'Build', command: ['run', '-s', 'build'] },
  {
    title: 'Unit tests, conversations with the server, exports',
    command: [
      ...['run', '-s', 'unit', '--', '--forbid-only', '--forbid-pending'],
      ...['--reporter', 'test/run/counting-reporter.mjs', '--reporter-option', `file=${numbers('unit')}`],
    ],
    counts: numbers('unit'),
  },
  { title: 'Inside a real VS Code', command: ['run', '-s', 'vscode'], counts: numbers('vscode') },
];

let passed = 0;
let failed = 0;
const failures = [];
try {
  await ensureNodeModules();
  await ensureDebianPackages();
  for (const step of steps) {
    if (process.exitCode) break;
    await take(step);
  }
} catch (error) {
  failed += 1;
  failures.push(error instanceof Error ? error.message : String(error));
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((it) => `  ${it}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode ||= failed > 0 ? 1 : 0;

async function take({ title, command, counts }) {
  console.log(`\n── ${title}`);
  if (counts) rmSync(join(root, counts), { force: true });
  const code = await npm(command);
  const counted = counts && existsSync(join(root, counts));
  const result = counted
    ? JSON.parse(readFileSync(join(root, counts), 'utf8'))
    : { passed: code === 0 && !counts ? 1 : 0, failed: 0 };
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) failures.push(`${title}: ${result.failed} tests`);
  // No numbers, or a bad exit with none failed: the run broke off, and must not look like a good one.
  else if (code !== 0 || (counts && result.passed === 0)) {
    failed += 1;
    failures.push(`${title}: exit code ${code}`);
  }
}
