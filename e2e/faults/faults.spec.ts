import { expect, test } from '@playwright/test'
import { logProblems } from './check-log.ts'
import { fuzzRuns } from './fuzz-runs.ts'
import { killRuns } from './kill-runs.ts'

test('a server killed in the middle of writes loses no acknowledged change or vote, stores none twice, and keeps none after a reveal', async () => {
  const result = await killRuns({ runs: 3, seed: 1 })
  expect(result.problems).toEqual([])
  expect(result.acknowledged).toBeGreaterThan(0)
  expect(result.votes).toBeGreaterThan(0)
  expect(result.unanswered).toBeGreaterThan(0)
})

test('odd requests get a proper answer and change nothing', async () => {
  const result = await fuzzRuns({ bodies: 200, seed: 1 })
  expect(result.problems).toEqual([])
  expect(result.changes).toBeGreaterThan(0)
  expect(result.statuses['400']).toBeGreaterThan(0)
})

test('a lost, a doubled and a missing entry would be seen', () => {
  const entry = (seq: number, changeId: string) => ({
    ...{ seq, changeId, changes: [], at: '2026-11-22T09:00:00.000Z', by: { id: 'ana', name: 'Ana' } },
  })
  const sent = [{ boardId: 'board', changeId: 'c', changes: [], seq: 3 }]
  expect(logProblems([entry(1, 'a'), entry(2, 'b'), entry(3, 'c')], sent)).toEqual([])
  expect(logProblems([entry(1, 'a'), entry(2, 'b')], sent)).toEqual(['c, acknowledged as 3, is lost'])
  expect(logProblems([entry(1, 'a'), entry(2, 'a')], [])).toEqual(['a is stored 2 times'])
  expect(logProblems([entry(1, 'a'), entry(3, 'c')], [])).toEqual(['entry 3 is out of turn'])
})
