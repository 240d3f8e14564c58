import type { Access } from '#lib/board/access.ts'
import type { Author, Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { isRefusal, type Refusal } from '#lib/board/refusal.ts'
import { claimed } from '#lib/live/claimed.ts'
import * as sessions from '#lib/live/session.ts'
import { again, insist, letGo, rejected } from '#lib/live/set-aside.ts'
import { redo, undo } from '#lib/live/taking-back.ts'
import { askServer } from './ask-server.ts'
import { type Connection, listen, type Present, type Turnout } from './board-stream.ts'
import { newId } from './new-id.ts'
import { openPendingQueue } from './pending-queue.ts'
import { queueInStep } from './queue-in-step.ts'
import { openSender } from './sender.ts'
import { openServerClock } from './server-clock.ts'

/** A board as the server gave it, and who is looking. `now`: when that was, ISO 8601 UTC, by the server's clock. */
export interface Snapshot {
  boardId: string
  seq: number
  now: string
  access: Access
  me: Author
  board: Board
}

/** All that screens show of a board that is open. `offline`: the browser says that it has no network. */
export interface LiveState {
  session: sessions.Session
  connection: Connection | 'offline'
  people: readonly Present[]
  /** How far the open vote is; undefined when none is open. */
  round?: Turnout | undefined
}

/** A board that is open: what it looks like now, and what one can do. The same object as long as it is open. */
export interface LiveBoard {
  boardId: string
  access: Access
  me: Author
  /** What was shown first, as the server drew it. */
  opened: LiveState
  state(): LiveState
  subscribe(listener: () => void): () => void
  /** Makes changes, seen at once, sent and undone as one. A refusal when they make no sense; then nothing happens. */
  propose(changes: Change[]): Refusal | undefined
  /** Counts an entry that the server has made for this person as theirs, so that undo takes it back. */
  made(changeId: string, seq: number): void
  undo(): void
  redo(): void
  /** Undoes what was set aside as a conflict, even so. */
  insist(changeId: string): void
  /** Makes again what was set aside because it was not its time. A refusal when it makes no sense any more. */
  again(changeId: string): Refusal | undefined
  /** Forgets what was set aside. */
  letGo(changeId: string): void
  /** Tells the others which card is in this person's hand; null for none. */
  hold(responsibilityId: string | null): void
  /** The time by the server's clock, in milliseconds since 1970; before `start`, when the server gave the board. */
  serverNow(): number
  /** Connects. Returns the stop. */
  start(): () => void
}

/** How often a card in one's hand is told again, in ms; the server forgets it after 30 s. */
const HOLD_AGAIN = 10_000

/** Opens a board on what the server gave. Nothing is sent or listened to before `start`. */
export function createLiveBoard(snapshot: Snapshot): LiveBoard {
  const { boardId, access, me } = snapshot
  const opened: LiveState = { session: sessions.openSession(me, snapshot), connection: 'live', people: [] }
  let state = opened
  const clock = openServerClock(Date.now, snapshot.now)
  let hasStarted = false
  let inFlight: string | undefined
  let holding: ReturnType<typeof setInterval> | undefined
  const listeners = new Set<() => void>()
  const arrived: Entry[] = []
  const queue = typeof indexedDB === 'undefined' ? undefined : openPendingQueue(boardId)

  const sender = openSender(boardId, {
    next: () => sessions.nextToSend(state.session),
    inFlight: (changeId) => {
      inFlight = changeId
    },
    stored(changeId, seq) {
      queue?.drop(changeId)
      update({ session: sessions.acknowledged(state.session, changeId, seq) })
    },
    refused: (changeId, why) => become(rejected(state.session, changeId, why)),
    reached: (reached) => {
      if (!reached) update({ connection: navigator.onLine ? 'reconnecting' : 'offline' })
    },
    ended: () => update({ connection: 'ended' }),
  })

  function update(part: Partial<LiveState>) {
    const changed = (Object.keys(part) as (keyof LiveState)[]).some((key) => part[key] !== state[key])
    if (!changed) return
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }

  /** Shows another session, and keeps what it has to send. */
  function become(session: sessions.Session) {
    if (queue) queueInStep(queue, state.session, session)
    update({ session, ...(isOver(state.round, session.confirmed) ? { round: undefined } : {}) })
  }

  /** Shows the session after something this person asked for, and sends what is new in it. Nothing happens on a refusal. */
  function asked(session: sessions.Session | Refusal): Refusal | undefined {
    if (isRefusal(session)) return session
    become(session)
    sender.wake()
    return undefined
  }

  function now() {
    return { changeId: newId(), at: new Date().toISOString() }
  }

  function entryArrived(entry: Entry) {
    // Entries that arrive together are shown together: one painting, not a thousand.
    if (arrived.push(entry) > 1) return
    setTimeout(() => become(sessions.receive(state.session, arrived.splice(0))), 0)
  }

  async function refresh() {
    const answer = await askServer('GET', `/api/boards/${boardId}`)
    if (!('status' in answer) || answer.status !== 200 || !answer.body) return
    become(sessions.refreshed(state.session, answer.body as Snapshot))
  }

  function connected(connection: Connection) {
    const offline = connection === 'reconnecting' && !navigator.onLine
    update({ connection: offline ? 'offline' : connection })
    if (connection === 'live') sender.wake()
  }

  function tellHolding(responsibilityId: string | null) {
    void askServer('PUT', `/api/boards/${boardId}/presence`, { holding: responsibilityId })
  }

  return {
    boardId,
    access,
    me,
    opened,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    propose: (changes) => asked(sessions.propose(state.session, { ...now(), changes })),
    made: (changeId, seq) => update({ session: claimed(state.session, changeId, seq) }),
    undo: () => asked(undo(state.session, now(), inFlight)),
    redo: () => asked(redo(state.session, now())),
    insist: (changeId) => asked(insist(state.session, changeId, now())),
    again: (changeId) => asked(again(state.session, changeId, now())),
    letGo: (changeId) => become(letGo(state.session, changeId)),
    hold(responsibilityId) {
      if (access === 'viewer') return
      clearInterval(holding)
      tellHolding(responsibilityId)
      if (responsibilityId) holding = setInterval(() => tellHolding(responsibilityId), HOLD_AGAIN)
    },
    serverNow: () => (hasStarted ? clock.now() : Date.parse(snapshot.now)),
    start() {
      hasStarted = true
      const stop = listen(boardId, {
        after: () => Math.max(state.session.seq, arrived.at(-1)?.seq ?? 0),
        entry: entryArrived,
        presence: (people) => update({ people }),
        round: (round) => update(isOver(round, state.session.confirmed) ? {} : { round }),
        time: clock.told,
        reset: () => void refresh(),
        connection: connected,
      })
      const offline = () => update({ connection: 'offline' })
      window.addEventListener('offline', offline)
      void queue?.load().then(({ pending, setAside }) => {
        update({ session: sessions.restored(state.session, pending, setAside) })
        sender.wake()
      })
      return () => {
        stop()
        window.removeEventListener('offline', offline)
        clearInterval(holding)
      }
    },
  }
}

/** Whether the vote has ended meanwhile. One that is not on the board yet is about to come. */
function isOver(turnout: Turnout | undefined, { rounds }: Board): boolean {
  return rounds.some((round) => round.id === turnout?.roundId && !round.open)
}
