import type { HeldBoard } from './held-board.ts'
import type { Store } from './store.ts'
import type { VotedRound } from './vote-store.ts'

/** How long until it is tried again, in milliseconds. */
const LATER = 5_000

/** Sees to it that the votes of revealed anonymous rounds are forgotten. */
export interface Forgetting {
  /** Forgets these now; what cannot be forgotten now is tried again later. Never rejects. */
  forget(rounds: readonly VotedRound[]): Promise<void>
  /** Forgets what a reveal of this board has left behind, because the process ended just then. Never rejects. */
  forgetLeftovers(held: Pick<HeldBoard, 'boardId' | 'state'>): Promise<void>
  /** Tries no more. */
  stop(): void
}

/** `failed` hears of each that could not be forgotten. */
export function makeForgetting(store: Store, failed: (error: unknown) => void): Forgetting {
  const waiting = new Set<NodeJS.Timeout>()

  async function forget(rounds: readonly VotedRound[]): Promise<void> {
    for (const { boardId, roundId } of rounds) {
      try {
        await store.dropVotes(boardId, roundId)
      } catch (error) {
        failed(error)
        again({ boardId, roundId })
      }
    }
  }

  function again(round: VotedRound): void {
    const timer = setTimeout(() => {
      waiting.delete(timer)
      forget([round])
    }, LATER).unref()
    waiting.add(timer)
  }

  return {
    forget,
    async forgetLeftovers({ boardId, state }) {
      try {
        const secret = await store.secretRounds(boardId)
        const revealed = new Set(state.board.rounds.filter((round) => !round.open).map(({ id }) => id))
        await forget(secret.filter(({ roundId }) => revealed.has(roundId)))
      } catch (error) {
        failed(error)
      }
    },
    stop() {
      for (const timer of waiting) clearTimeout(timer)
      waiting.clear()
    },
  }
}
