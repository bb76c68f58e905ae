/** npm test: everything, from a fresh clone on. The last line is `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { prepared, ROOT } from './install.mjs';
import { command, report, runStages, tool } from './stages.mjs';
import { printSizes } from './sizes.mjs';

await prepared(import.meta.url);

const RESULTS = path.join(ROOT, '.cache/test');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const resultFile = (name) => path.join(RESULTS, `${name}.json`);
const readResult = (name) => JSON.parse(readFileSync(resultFile(name), 'utf8'));

/** A stage that is one check: the command ends well or it does not. */
const check = async (name, args) => {
  const { ok } = await command(tool(name), args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

async function builds() {
  const made = [];
  for (const args of [['zip'], ['zip', '-b', 'firefox', '--mv3']]) {
    const one = await command(tool('wxt'), args, { quiet: true });
    if (!one.ok) process.stdout.write(one.output);
    made.push(one);
  }
  printSizes();
  const built = made.filter(({ ok }) => ok).length;
  return { passed: built, failed: 2 - built };
}

async function unit() {
  const { ok } = await command(tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile('unit')}`]);
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = readResult('unit');
  // A file that cannot even be loaded has no tests to count.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + numPendingTests + unloaded;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}

async function firefoxRules() {
  const { output } = await command(tool('addons-linter'), ['--output', 'json', '--boring', '.output/firefox-mv3'], { quiet: true });
  const result = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  for (const one of [...result.errors, ...result.warnings]) {
    process.stdout.write(`${one.code} ${one.file ?? ''}: ${one.message}\n`);
  }
  process.stdout.write(`${result.summary.errors} errors, ${result.summary.warnings} warnings, ${result.summary.notices} notices\n`);
  return { passed: result.summary.errors === 0 ? 1 : 0, failed: result.summary.errors };
}

async function endToEnd() {
  const { ok } = await command(tool('playwright'), ['test'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: resultFile('e2e'), FORCE_COLOR: '0' } });
  const { stats, errors } = readResult('e2e');
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed: ok ? failed : Math.max(1, failed) };
}

async function firefoxSmoke() {
  const { ok, output } = await command(process.execPath, ['tests/scripts/firefox-smoke.mjs']);
  const count = (pattern) => output.match(pattern)?.length ?? 0;
  const failed = count(/^not ok /gm);
  return { passed: count(/^ok /gm), failed: ok ? failed : Math.max(1, failed) };
}

/** Its own last line says what held and what did not. */
async function soakShort() {
  const { ok, output } = await command(process.execPath, ['tests/scripts/soak.mjs', '--short']);
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { passed: Number(passed), failed: ok ? Number(failed) : Math.max(1, Number(failed)) };
}

const results = await runStages([
  ['types', async () => (await check('wxt', ['prepare'])).failed === 0 ? check('tsc', ['--noEmit']) : { passed: 0, failed: 1 }],
  ['lint', () => check('oxlint', [])],
  ['unit', unit],
  ['build', builds],
  ['Firefox add-on rules', firefoxRules],
  ['Chromium end to end', endToEnd],
  ['Soak, short', soakShort],
  ['Firefox smoke', firefoxSmoke],
]);
process.exitCode = report(results);
