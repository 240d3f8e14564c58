import type { Change } from '#lib/board/change.ts'
import { ask } from '../load/ask.ts'
import { cardId, laneAt } from '../load/board-cards.ts'
import type { Chance } from '../load/chance.ts'
import { changesOf, type TeamBoard } from '../load/team-board.ts'

/** A change as it was sent. `seq`: what the server answered, if it did. */
export interface Sent {
  boardId: string
  changeId: string
  changes: Change[]
  seq?: number
}

/** How many cards the boards of these runs have. */
export const FAULT_CARDS = 40

/** What a writer sends next: a move, or a note of up to 2,000 characters, so that an entry may take several pages of the file. */
export function nextSent(board: TeamBoard, chance: Chance): Sent {
  const responsibilityId = cardId(chance.between(0, FAULT_CARDS - 1))
  const note = `because ${'of this '.repeat(chance.between(1, 240))}${chance.between(0, 1_000_000)}`
  const change: Change = chance.of<Change>([
    { kind: 'responsibility.move', responsibilityId, lane: laneAt(chance.between(0, 3)) },
    { kind: 'responsibility.decide', responsibilityId, note },
  ])
  const changeId = `sent-${chance.between(0, 0xffff_ffff)}-${chance.between(0, 0xffff_ffff)}`
  return { boardId: board.boardId, changeId, changes: [change] }
}

/** Sends it; notes the answered seq. Rejects where no answer comes, or one that is neither 200 nor 201. */
export async function send(board: TeamBoard, headers: Record<string, string>, sent: Sent): Promise<void> {
  const { changeId, changes } = sent
  const { status, text } = await ask(changesOf(board), {
    method: 'POST',
    headers,
    body: { changeId, changes },
  })
  if (status !== 200 && status !== 201) throw new Refused(`${status} ${text}`)
  sent.seq = (JSON.parse(text) as { seq: number }).seq
}

/** An answer that a valid change must never get. */
export class Refused extends Error {}
