import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { cardId, laneAt } from '../load/board-cards.ts'
import { chance } from '../load/chance.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { each, inTurns } from './in-turns.ts'
import { median, percentile } from './statistics.ts'
import { bareVoters, ourVoters, type Voters } from './voters.ts'

/** How many people vote, each about so many cards. */
const [PEOPLE, CARDS] = [50, 30]

/** A workshop's round: everyone places cards at their own pace, then all see the result at once. */
export const voting: Figure = {
  name: 'voting',
  title: `milliseconds, ${PEOPLE} people with open streams place ${CARDS} cards each within a minute, then the reveal`,
  floor:
    'Floor: a bare Node server, one insert and one commit per request, a frame to every stream; at the same pace, for a shorter while.',
  measure,
}

/** Milliseconds until each placement was kept, and until the last stream had the reveal. `lost`: votes that did not count. */
interface Turn {
  kept: number[]
  seen: number
  lost: number
}

async function measure({ rounds, seconds }: Effort): Promise<Measured[]> {
  const sides = { ours: await ourVoters(PEOPLE, CARDS), floor: await bareVoters(PEOPLE) }
  try {
    await inTurns(1, { ours: () => round(sides.ours, CARDS, 2), floor: () => round(sides.floor, 1, 2) })
    const turns = await inTurns(rounds, {
      ours: () => round(sides.ours, CARDS, 6 * seconds),
      floor: () => round(sides.floor, CARDS / 6, seconds),
    })
    const kept = (share: number) => each(turns, (turn) => percentile(turn.kept, share))
    return [
      { name: 'sent → kept, p50', ...each(turns, (turn) => median(turn.kept)) },
      { name: 'sent → kept, p95', ...kept(0.95), limit: { of: 'ours', most: 100 } },
      { name: 'sent → kept, p99', ...kept(0.99) },
      {
        name: `reveal sent → seen by ${PEOPLE}`,
        ...each(turns, (turn) => turn.seen),
        limit: { of: 'ours', most: 250 },
      },
      {
        name: `votes lost, of ${PEOPLE * CARDS}`,
        ours: turns.ours.map(({ lost }) => lost),
        limit: { of: 'ours', most: 0 },
      },
    ]
  } finally {
    await sides.ours.stop()
    await sides.floor.stop()
  }
}

async function round(voters: Voters, cards: number, seconds: number): Promise<Turn> {
  await voters.open()
  const agent = new Agent({ keepAlive: true, maxSockets: PEOPLE })
  const kept: number[] = []
  const begin = performance.now()
  const sending = placements(cards, seconds).map(async ({ at, person, card, isLast }) => {
    await sleep(Math.max(0, begin + at - performance.now()))
    const sent = performance.now()
    const body = { placements: { [cardId(card)]: laneOf(person, card) }, ...(isLast ? { done: true } : {}) }
    await voters.vote(person, body, agent)
    kept.push(performance.now() - sent)
  })
  await Promise.all(sending)
  const seen = await voters.reveal()
  agent.destroy()
  return { kept, seen, lost: PEOPLE * cards - (await voters.counted()) }
}

/** When each person places each card, in milliseconds from the beginning: at their own pace, and not all at once. */
function placements(cards: number, seconds: number) {
  const luck = chance(1)
  return Array.from({ length: PEOPLE * cards }, (_, index) => {
    const [person, card] = [index % PEOPLE, Math.floor(index / PEOPLE)]
    const at = ((card + luck.fraction()) / cards) * seconds * 1_000
    return { at, person, card, isLast: card === cards - 1 }
  })
}

function laneOf(person: number, card: number): string {
  const lane = laneAt(person + card * (person % 3))
  return lane === 'unplaced' ? 'nobody' : lane
}
