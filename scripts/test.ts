import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from '../e2e/browser.ts'
import { ensurePrograms } from '../e2e/programs/programs.ts'
import { type Count, ofPlaywright, ofVitest } from './counts.ts'

const UNIT = 'test-results/unit.json'
const E2E = 'test-results/e2e.json'

/** Runs one command and counts it as one check. */
function check(name: string, command: string, ...args: string[]): Count {
  return succeeds(name, command, ...args) ? { passed: 1, failures: [] } : { passed: 0, failures: [name] }
}

/** Runs a test runner and reads its own count; a run that fails without a failed test counts as one failure. */
function suite(
  name: string,
  file: string,
  read: (report: never) => Count,
  command: string,
  ...args: string[]
): Count {
  const succeeded = succeeds(name, command, ...args)
  const count = counted(name, file, read)
  return succeeded || count.failures.length > 0 ? count : { ...count, failures: [name] }
}

function succeeds(name: string, command: string, ...args: string[]): boolean {
  console.log(`\n# ${name}: ${command} ${args.join(' ')}`)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

function counted(name: string, file: string, read: (report: never) => Count): Count {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as never)
  } catch {
    return { passed: 0, failures: [`${name}: no report`] }
  }
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
ensureBrowser()
ensurePrograms()
const counts = [
  check('format and lint', 'biome', 'ci', '.'),
  check('page types', 'next', 'typegen'),
  check('types', 'tsc', '--noEmit'),
  suite(
    'unit and property tests',
    UNIT,
    ofVitest,
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  ),
  check('build', 'node', 'scripts/build.ts'),
  suite('end-to-end tests', E2E, ofPlaywright, 'playwright', 'test'),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failures = counts.flatMap((count) => count.failures)
for (const failure of failures) console.log(`failed: ${failure}`)
console.log(`\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0
