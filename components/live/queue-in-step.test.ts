import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import type { Pending } from '#lib/live/pending.ts'
import { openSession, propose, restored, type Session } from '#lib/live/session.ts'
import { again, letGo, rejected } from '#lib/live/set-aside.ts'
import type { PendingQueue, Queued } from './pending-queue.ts'
import { queueInStep } from './queue-in-step.ts'

const AT = '2026-11-22T10:00:00.000Z'
const ANA = { id: 'ana', name: 'Ana' }

/** What a browser would keep, for as long as the test runs. */
function queueInMemory(): PendingQueue & { held(): Queued } {
  const kept = new Map<string, { pending: Pending; why?: { code: string; message: string } }>()
  const held = (): Queued => ({
    pending: [...kept.values()].filter((each) => !each.why).map((each) => each.pending),
    setAside: [...kept.values()].flatMap(({ pending, why }) => (why ? [{ pending, why }] : [])),
  })
  return {
    held,
    load: async () => held(),
    keep: (pending) => void kept.set(pending.changeId, { pending }),
    setAside: ({ pending, why }) => void kept.set(pending.changeId, { pending, why }),
    drop: (changeId) => void kept.delete(changeId),
  }
}

/** A page on which somebody has renamed the board; `becomes` shows it otherwise. */
function openPage() {
  const queue = queueInMemory()
  let session = openSession(ANA, { board: emptyBoard, seq: 1 })
  const becomes = (next: Session | { refused: string }) => {
    if ('refused' in next) throw new Error(next.refused)
    queueInStep(queue, session, next)
    session = next
  }
  becomes(propose(session, { changeId: 'one', at: AT, changes: [{ kind: 'board.rename', title: 'Ours' }] }))
  return { queue, becomes, session: () => session }
}

const LATER = { code: 'not-now', message: 'later' }

test('what was refused for a time is kept and set aside again on the next visit, but not sent', () => {
  const { queue, becomes, session } = openPage()
  expect(queue.held().pending).toHaveLength(1)
  becomes(rejected(session(), 'one', LATER))
  const { pending, setAside } = queue.held()
  expect(pending).toEqual([])
  const reopened = restored(openSession(ANA, { board: emptyBoard, seq: 1 }), pending, setAside)
  expect(reopened.setAside).toEqual(session().setAside)
  expect(reopened.pending).toEqual([])
})

test('what is made again or let go is kept no longer', () => {
  for (const isMade of [true, false]) {
    const { queue, becomes, session } = openPage()
    becomes(rejected(session(), 'one', LATER))
    becomes(isMade ? again(session(), 'one', { changeId: 'two', at: AT }) : letGo(session(), 'one'))
    expect(queue.held().setAside).toEqual([])
    expect(queue.held().pending.map((each) => each.changeId)).toEqual(isMade ? ['two'] : [])
  }
})

test('what was refused for good is not kept', () => {
  const { queue, becomes, session } = openPage()
  becomes(rejected(session(), 'one', { code: 'refused', message: 'nonsense' }))
  expect(queue.held()).toEqual({ pending: [], setAside: [] })
})
