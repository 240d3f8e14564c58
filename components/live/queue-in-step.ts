import type { Session } from '#lib/live/session.ts'
import { keptForLater } from '#lib/live/set-aside.ts'
import type { PendingQueue } from './pending-queue.ts'

/** Brings a queue from one session to the next: it holds what is still to be sent, and what is to be offered again later. */
export function queueInStep(queue: PendingQueue, before: Session, after: Session): void {
  const was = new Set(before.pending)
  const is = new Set(after.pending)
  const [wasForLater, isForLater] = [keptForLater(before), keptForLater(after)]
  const dropped = [
    ...before.pending.filter((pending) => !is.has(pending)),
    ...wasForLater.filter((refused) => !isForLater.includes(refused)).map(({ pending }) => pending),
  ]
  for (const { changeId } of dropped) queue.drop(changeId)
  for (const pending of after.pending) if (!was.has(pending)) queue.keep(pending)
  for (const refused of isForLater) if (!wasForLater.includes(refused)) queue.setAside(refused)
}
