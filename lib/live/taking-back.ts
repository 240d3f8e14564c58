import { isRefusal } from '#lib/board/refusal.ts'
import { partId, partsAtEnd } from './parts.ts'
import { isUndo, type PendingUndo } from './pending.ts'
import { propose, type Session } from './session.ts'
import { viewed } from './viewed.ts'

/** Under which changeId something is asked for, and when, ISO 8601 UTC. */
interface Asked {
  changeId: string
  at: string
}

/**
 * Takes back what this person did last, all its parts: what was never sent is dropped, any other is undone by the
 * server. `inFlight` is the changeId that is being sent now. The same session when there is nothing to undo.
 */
export function undo(session: Session, asked: Asked, inFlight?: string): Session {
  const { done, pending, seqs } = session
  const targets = new Set(done.slice(done.length - partsAtEnd(done)))
  if (targets.size === 0) return session
  const unsent = pending.flatMap((each) =>
    isUndo(each) || !targets.has(each.changeId) || seqs.has(each.changeId) || each.changeId === inFlight
      ? []
      : [each],
  )
  for (const { changeId } of unsent) targets.delete(changeId)
  const undoings = undoingAll(session, asked, [...targets].toReversed())
  const dropped = unsent.flatMap((each) => each.changes)
  return viewed({
    ...session,
    pending: [...pending.filter((each) => isUndo(each) || !unsent.includes(each)), ...undoings],
    done: done.slice(0, -unsent.length - undoings.length),
    undone: [
      ...session.undone,
      ...(unsent.length > 0 ? [dropped] : []),
      ...undoings.map((each) => each.changeId),
    ],
  })
}

/** Makes again what was last undone, all its parts. The same session when there is nothing, or when it makes no sense any more. */
export function redo(session: Session, asked: Asked): Session {
  const target = session.undone.at(-1)
  if (target === undefined) return session
  if (typeof target !== 'string') {
    const undone = session.undone.slice(0, -1)
    const again = propose(session, { ...asked, changes: target })
    return { ...(isRefusal(again) ? session : again), undone }
  }
  const count = partsAtEnd(session.undone)
  const targets = session.undone.slice(-count).filter((each) => typeof each === 'string')
  const undoings = undoingAll(session, asked, targets.toReversed())
  return {
    ...session,
    pending: [...session.pending, ...undoings],
    done: [...session.done, ...undoings.map((each) => each.changeId)],
    undone: session.undone.slice(0, -count),
  }
}

function undoingAll(session: Session, asked: Asked, targets: readonly string[]): PendingUndo[] {
  return targets.map((target, index) => {
    const seq = session.seqs.get(target)
    return {
      ...{ changeId: partId(asked.changeId, index), at: asked.at, undo: target },
      ...(seq === undefined ? {} : { seq }),
    }
  })
}
