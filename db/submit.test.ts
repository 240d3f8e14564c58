import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { equal } from '#lib/board/fields.ts'
import type { Boards, Outcome } from './boards.ts'
import { type Fate, failingStore } from './failing-store.ts'
import { openMemoryStore } from './memory-store.ts'
import { openBoards } from './open-boards.ts'
import { sampleEntry, sampleFounding } from './sample-entry.ts'
import { openSqliteStore } from './sqlite/store.ts'
import { temporaryFile } from './sqlite/temporary-file.ts'
import { type Store, StoreUnavailable } from './store.ts'

const stores = [
  { name: 'memory', open: async () => openMemoryStore(), runs: 200 },
  { name: 'SQLite', open: () => openSqliteStore(temporaryFile()), runs: 20 },
]

/** One author's try: a card more, a move or a removal of cards that may not be there, or something sent twice. */
const step = fc.record({
  boardId: fc.constantFrom('a', 'b', 'c', 'unknown'),
  author: fc.constantFrom('ana', 'ben', 'cem'),
  changeId: fc.integer({ min: 0, max: 30 }).map((number) => `try-${number}`),
  card: fc.integer({ min: 0, max: 5 }).map((number) => `new-${number}`),
  kind: fc.constantFrom('responsibility.add' as const, 'responsibility.remove' as const, 'rejected' as const),
  /** How many turns of the event loop to wait first. */
  turns: fc.integer({ min: 0, max: 3 }),
})

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never

describe.each(stores)('$name', ({ open, runs }) => {
  test('any interleaving gives each board a log without gaps, outcomes that agree with it, and a board that is its fold', async () => {
    const store = await open()
    onTestFinished(store.close)
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const prefix = `run-${run++}-`
        await foundBoards(store, prefix)
        const boards = openBoards(store)
        const outcomes = await Promise.all(steps.map((each) => take(boards, prefix, each)))
        await boards.close()
        await agree(store, boards, prefix, steps, outcomes)
      }),
      { numRuns: runs },
    )
  })

  test.each(['unavailable', 'broken'])(
    'a store that is %s at random loses nothing acknowledged',
    async (how) => {
      const store = await open()
      onTestFinished(store.close)
      let run = 0
      const fates = fc.infiniteStream(
        fc.constantFrom<Fate>('done', 'done', 'taken', 'fails', 'done-but-fails'),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 60 }), fates, async (steps, stream) => {
          const prefix = `run-${run++}-`
          await foundBoards(store, prefix)
          const error = () => (how === 'broken' ? new Error('broken') : new StoreUnavailable('busy'))
          const boards = openBoards(failingStore(store, () => stream.next().value, error))
          const outcomes = await Promise.all(
            steps.map((each) => take(boards, prefix, each).catch((thrown: Error) => thrown)),
          )
          await boards.close()
          await agree(store, boards, prefix, steps, outcomes)
        }),
        { numRuns: runs },
      )
    },
  )

  test('two processes on one store get in each other’s way, and both come through', async () => {
    const store = await open()
    onTestFinished(store.close)
    await foundBoards(store, '')
    const both = [openBoards(store), openBoards(store)]
    const all = Array.from({ length: 60 }, (_, number) =>
      take(both[number % 2] as Boards, '', {
        ...plain,
        changeId: `try-${number}`,
        card: `new-${number}`,
        turns: number % 5,
      }),
    )
    const outcomes = await Promise.all(all)
    expect(outcomes.every((each) => each.outcome === 'stored')).toBe(true)
    expect(new Set(outcomes.map((each) => 'seq' in each && each.seq)).size).toBe(60)
    for (const boards of both) {
      await boards.close()
      expect((await boards.state('a'))?.seq).toBe(61)
      expect((await boards.state('a'))?.board).toEqual(fold(await store.entries('a', 0)))
    }
  })
})

test('what another process wrote to the same SQLite file is caught up with', async () => {
  const file = temporaryFile()
  const both = await Promise.all([openSqliteStore(file), openSqliteStore(file)])
  for (const store of both) onTestFinished(store.close)
  const [here, there] = both.map((store) => openBoards(store)) as [Boards, Boards]
  await foundBoards(both[0], '')
  const submit = (boards: Boards, number: number) =>
    take(boards, '', { ...plain, changeId: `try-${number}`, card: `new-${number}` })
  expect(await submit(here, 1)).toEqual({ outcome: 'stored', seq: 2 })
  expect(await submit(there, 2)).toEqual({ outcome: 'stored', seq: 3 })
  expect(await submit(here, 3)).toEqual({ outcome: 'stored', seq: 4 })
  expect(await submit(there, 1)).toEqual({ outcome: 'repeated', seq: 2 })
  expect((await here.state('a'))?.board).toEqual(fold(await both[1].entries('a', 0)))
})

const plain: Step = {
  boardId: 'a',
  author: 'ana',
  changeId: 'try',
  card: 'new',
  kind: 'responsibility.add',
  turns: 0,
}

async function foundBoards(store: Store, prefix: string): Promise<void> {
  for (const boardId of ['a', 'b', 'c'])
    await store.found({
      ...sampleFounding(`${prefix}${boardId}`, [sampleEntry(`${prefix}${boardId}`, 1)]),
      links: [],
    })
}

async function take(boards: Boards, prefix: string, each: Step): Promise<Outcome> {
  for (let turn = 0; turn < each.turns; turn++) await new Promise(setImmediate)
  return boards.submit({
    boardId: prefix + each.boardId,
    changeId: each.changeId,
    by: { id: each.author, name: each.author },
    propose: () =>
      each.kind === 'rejected'
        ? { rejected: each.card }
        : each.kind === 'responsibility.add'
          ? [{ kind: each.kind, responsibilityId: each.card, title: each.card, domain: 'strategy' }]
          : [{ kind: each.kind, responsibilityId: each.card }],
  })
}

/** The log is whole, the board in memory is its fold, and each outcome is what the log says. */
async function agree(
  store: Store,
  boards: Boards,
  prefix: string,
  steps: readonly Step[],
  outcomes: readonly (Outcome | Error)[],
): Promise<void> {
  for (const boardId of ['a', 'b', 'c'].map((each) => prefix + each)) {
    const log = await store.entries(boardId, 0)
    expect(log.map((entry) => entry.seq)).toEqual(log.map((_, index) => index + 1))
    const state = await boards.state(boardId)
    expect(state?.seq).toBe(log.length)
    expect(equal(state?.board, fold(log))).toBe(true)
    const changeIds = log.map((entry) => entry.changeId)
    expect(new Set(changeIds).size).toBe(changeIds.length)
  }
  const storedOnce = outcomes.flatMap((outcome, index) => {
    if (outcome instanceof Error || outcome.outcome !== 'stored') return []
    return [`${steps[index]?.boardId} ${outcome.seq}`]
  })
  expect(new Set(storedOnce).size).toBe(storedOnce.length)
  for (const [index, outcome] of outcomes.entries()) {
    const tried = steps[index] as Step
    if (outcome instanceof Error) continue
    if (tried.boardId === 'unknown') expect(outcome).toEqual({ outcome: 'unknown-board' })
    else if (outcome.outcome === 'stored' || outcome.outcome === 'repeated')
      expect(await store.stored(prefix + tried.boardId, tried.changeId)).toBe(outcome.seq)
    else if (outcome.outcome === 'rejected') expect(outcome.rejected).toBe(tried.card)
    else expect(outcome.outcome).toBe('refused')
  }
}
