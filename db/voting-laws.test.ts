import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { CLARITIES, openRound, type Round } from '#lib/board/round.ts'
import { countVotes } from '#lib/rounds/count-votes.ts'
import { mergedVote, type Vote } from '#lib/rounds/vote.ts'
import type { Boards } from './boards.ts'
import { type Fate, failingStore } from './failing-store.ts'
import { openMemoryStore } from './memory-store.ts'
import { openBoards } from './open-boards.ts'
import { foundWithRound, make, reveal, vote } from './sample-voting.ts'
import { openSqliteStore } from './sqlite/store.ts'
import { temporaryFile } from './sqlite/temporary-file.ts'
import { type Store, StoreUnavailable } from './store.ts'

const stores = [
  { name: 'memory', open: async () => openMemoryStore(), runs: 200 },
  { name: 'SQLite', open: () => openSqliteStore(temporaryFile()), runs: 20 },
]

const turns = fc.integer({ min: 0, max: 3 })

/** Somebody votes, perhaps again. */
const ballot = fc.record({
  voter: fc.constantFrom('ana', 'ben', 'cem', 'dora'),
  card: fc.constantFrom('pricing', 'roadmap'),
  choice: fc.constantFrom('product-owner', 'shared', 'product-manager', 'nobody', 'unknown', null),
  remark: fc.constantFrom('', 'one', 'two'),
  clarity: fc.constantFrom(...CLARITIES),
  turns,
})

/** The facilitator reveals, opens another round, or takes a card away. */
const steering = fc.record({
  does: fc.constantFrom('reveal' as const, 'open' as const, 'remove' as const),
  turns,
})

const step = fc.oneof({ weight: 8, arbitrary: ballot }, { weight: 1, arbitrary: steering })

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never

/** What the queue let through, in its order. */
interface Cast {
  voter: string
  roundId: string
  vote: Vote
}

test.each(stores)(
  '$name: what comes before a reveal counts and what comes after it does not, however it is mixed',
  async ({ open, runs }) => {
    const store = await open()
    onTestFinished(store.close)
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 50 }), fc.boolean(), async (steps, named) => {
        const boardId = `run-${run++}`
        await foundWithRound(store, boardId, named)
        const boards = openBoards(store)
        const casts: Cast[] = []
        await Promise.all(
          steps.map(async (each, index) => {
            for (let turn = 0; turn < each.turns; turn++) await new Promise(setImmediate)
            return 'voter' in each
              ? casting(boards, boardId, each, casts)
              : steer(boards, boardId, each, index, named)
          }),
        )
        await boards.close()
        const { board } = (await openBoards(store).state(boardId)) ?? { board: emptyBoard }
        for (const round of board.rounds) await agree(store, boardId, round, casts)
      }),
      { numRuns: runs },
    )
  },
)

test.each(stores)(
  '$name: a store that fails at random loses no vote that it acknowledged',
  async ({ open, runs }) => {
    const store = await open()
    onTestFinished(store.close)
    let run = 0
    const fates = fc.infiniteStream(fc.constantFrom<Fate>('done', 'done', 'taken', 'fails', 'done-but-fails'))
    const voters = fc.array(fc.constantFrom('ana', 'ben', 'cem'), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(voters, fates, async (order, fate) => {
        const boardId = `fail-${run++}`
        await foundWithRound(store, boardId)
        const busy = () => new StoreUnavailable('busy')
        const boards = openBoards(failingStore(store, () => fate.next().value, busy))
        const acknowledged = new Map<string, number>()
        for (const [index, voter] of order.entries()) {
          const voted = vote(boards, boardId, voter, { remarks: { pricing: String(index) } })
          const renamed = make(boards, boardId, `rename-${index}`, { kind: 'board.rename', title: 'Other' })
          const [{ status }] = await Promise.allSettled([voted, renamed])
          if (status === 'fulfilled') acknowledged.set(voter, index)
        }
        await boards.close()
        for (const [voter, index] of acknowledged) {
          const stored = (await store.votes(boardId, 'round')).find(({ voterId }) => voterId === voter)?.vote
          expect(Number(stored?.remarks.pricing)).toBeGreaterThanOrEqual(index)
          expect(await boards.voteOf(boardId, 'round', voter)).toEqual(stored)
        }
      }),
      { numRuns: runs },
    )
  },
)

async function casting(
  boards: Boards,
  boardId: string,
  { voter, card, choice, remark, clarity }: Extract<Step, { voter: string }>,
  casts: Cast[],
): Promise<unknown> {
  const { board } = (await boards.state(boardId)) ?? { board: emptyBoard }
  const roundId = openRound(board)?.id ?? 'round'
  const said = { placements: { [card]: choice }, remarks: { [card]: remark }, clarity }
  return boards.vote({
    ...{ boardId, roundId, by: { id: voter, name: voter.toUpperCase() } },
    cast(_, __, own) {
      casts.push({ voter, roundId, vote: mergedVote(own, said) })
      return mergedVote(own, said)
    },
  })
}

function steer(
  boards: Boards,
  boardId: string,
  { does }: Extract<Step, { does: string }>,
  index: number,
  named: boolean,
): Promise<unknown> {
  if (does === 'reveal') return reveal(boards, boardId, `reveal-${index}`)
  if (does === 'remove')
    return make(boards, boardId, `remove-${index}`, {
      kind: 'responsibility.remove',
      responsibilityId: 'roadmap',
    })
  const roundId = `round-${index}`
  return make(boards, boardId, `open-${index}`, { kind: 'round.open', roundId, question: 'today', named })
}

/** A revealed round says what the last votes before say; the votes of an open or named one are kept, those of others not. */
async function agree(store: Store, boardId: string, round: Round, casts: readonly Cast[]): Promise<void> {
  const last = new Map(
    casts.filter(({ roundId }) => roundId === round.id).map((each) => [each.voter, each.vote]),
  )
  const stored = (await store.votes(boardId, round.id)).map(({ voterId, vote }) => [voterId, vote] as const)
  expect(new Map(stored)).toEqual(round.open || round.named ? last : new Map())
  if (round.open) return
  const said = [...last].map(([voter, vote]) => ({ name: voter.toUpperCase(), vote }))
  expect(round).toMatchObject(countVotes(round, said, (remarks) => remarks))
}
