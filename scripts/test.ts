import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from '../e2e/browser.ts'

interface Count {
  passed: number
  failed: number
}

const UNIT = 'test-results/unit.json'
const E2E = 'test-results/e2e.json'

/** Runs one command and counts it as one check. */
function check(name: string, command: string, ...args: string[]): Count {
  return succeeds(name, command, ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
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
  const count = counted(file, read)
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 }
}

function succeeds(name: string, command: string, ...args: string[]): boolean {
  console.log(`\n# ${name}: ${command} ${args.join(' ')}`)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

function counted(file: string, read: (report: never) => Count): Count {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as never)
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function ofVitest(report: { numPassedTests: number; numFailedTests: number }): Count {
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function ofPlaywright({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
ensureBrowser()
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
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
