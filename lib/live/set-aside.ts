import { isRefusal, type Refusal } from '#lib/board/refusal.ts'
import { isUndo, type Pending, type PendingUndo, type Rejection, type SetAside } from './pending.ts'
import { propose, type Session } from './session.ts'
import { viewed } from './viewed.ts'

/** The server's code for a change that is not this person's to make in this phase. */
export const TOO_EARLY = 'not-now'

/** What is set aside for a time only: it outlasts the page, to be offered again. */
export function keptForLater({ setAside }: Session): SetAside[] {
  return setAside.filter((each) => each.why.code === TOO_EARLY)
}

/** The server would not have this: it is set aside, with what would have undone it, and leaves the view. */
export function rejected(session: Session, changeId: string, why: Rejection): Session {
  const refused = session.pending.find((each) => each.changeId === changeId)
  if (!refused) return session
  const pending = session.pending.filter(
    (each) => each !== refused && !(isUndo(each) && each.undo === changeId),
  )
  const done = session.done.filter((each) => each !== changeId)
  const undone = session.undone.filter((each) => each !== changeId)
  if (isUndo(refused)) (session.done.includes(changeId) ? undone : done).push(refused.undo)
  return viewed({
    ...session,
    pending,
    done,
    undone,
    setAside: [...session.setAside, { pending: refused, why }],
  })
}

/** Asks again for an undo that was refused, to be made even where others have touched the same. */
export function insist(session: Session, changeId: string, asked: { changeId: string; at: string }): Session {
  const refused = refusedAs(session, changeId)
  return refused && isUndo(refused) ? undoneAgain(session, refused, { ...asked, force: true }) : session
}

/**
 * Makes again what was set aside, as something new: it was refused for a time only. A refusal when it makes no sense any
 * more; then it stays set aside. The same session when it is not set aside at all.
 */
export function again(
  session: Session,
  changeId: string,
  asked: { changeId: string; at: string },
): Session | Refusal {
  const refused = refusedAs(session, changeId)
  if (!refused) return session
  if (isUndo(refused)) return undoneAgain(session, refused, asked)
  const proposed = propose(session, { ...asked, changes: refused.changes })
  return isRefusal(proposed) ? proposed : letGo(proposed, changeId)
}

function refusedAs(session: Session, changeId: string): Pending | undefined {
  return session.setAside.find((each) => each.pending.changeId === changeId)?.pending
}

function undoneAgain(
  session: Session,
  refused: PendingUndo,
  asked: { changeId: string; at: string; force?: true },
): Session {
  const { undo: target } = refused
  const isRedo = session.undone.includes(target)
  const done = session.done.filter((each) => each !== target)
  const undone = session.undone.filter((each) => each !== target)
  ;(isRedo ? done : undone).push(asked.changeId)
  const pending: Pending[] = [...session.pending, { ...refused, ...asked }]
  return letGo({ ...session, pending, done, undone }, refused.changeId)
}

/** The person has seen why this was refused, and lets it go. */
export function letGo(session: Session, changeId: string): Session {
  return { ...session, setAside: session.setAside.filter((each) => each.pending.changeId !== changeId) }
}
