import { expect, test } from 'vitest'
import { ofPlaywright, ofVitest } from './counts.ts'

test('failed tests are named, and so is a file that could not be run', () => {
  const passed = { status: 'passed', fullName: 'a law' }
  const report = {
    numPassedTests: 1,
    testResults: [
      {
        name: 'a.test.ts',
        message: '',
        assertionResults: [passed, { status: 'failed', fullName: 'another' }],
      },
      { name: 'b.test.ts', message: 'cannot be read', assertionResults: [] },
    ],
  }
  expect(ofVitest(report)).toEqual({
    passed: 1,
    failures: ['a.test.ts: another', 'b.test.ts: cannot be read'],
  })
})

test('stories are counted in groups too; one that needed a second try, or was left out, has failed', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    file: 'a.spec.ts',
    tests: statuses.map((status) => ({ status })),
  })
  const suites = [
    { specs: [spec('works', 'expected')], suites: [{ specs: [spec('at last', 'flaky')] }] },
    { specs: [spec('breaks', 'unexpected'), spec('left out', 'skipped')] },
  ]
  expect(ofPlaywright({ suites })).toEqual({
    passed: 1,
    failures: ['a.spec.ts: at last', 'a.spec.ts: breaks', 'a.spec.ts: left out'],
  })
})
