import type { Session } from './session.ts'

/** The session with an own entry that was not proposed here but made by the server: it is what undo takes back first. */
export function claimed(session: Session, changeId: string, seq: number): Session {
  const seqs = new Map(session.seqs).set(changeId, seq)
  return { ...session, seqs, done: [...session.done, changeId], undone: [] }
}
