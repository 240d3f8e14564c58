import { openRound } from '#lib/board/round.ts'
import { type BallotBox, openBallotBox } from './ballot-box.ts'
import { openKeptVotes } from './kept-votes.ts'
import type { LiveBoard } from './live-board.ts'

/** The box of a board that is open: it turns to another vote, and tries again, as soon as the board brings news of that. */
export function openLiveBallotBox(live: LiveBoard): BallotBox {
  const confirmed = () => live.state().session.confirmed
  const box = openBallotBox(live.boardId, confirmed, openKeptVotes(live.boardId))
  const news = () => `${openRound(confirmed())?.id} ${live.state().connection}`
  let known = news()
  live.subscribe(() => {
    const now = news()
    if (now === known) return
    known = now
    box.wake()
  })
  return box
}
