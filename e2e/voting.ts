import { expect, type Locator } from '@playwright/test'
import type { Change } from '#lib/board/change.ts'
import type { Tally } from '#lib/board/round.ts'
import type { Person } from './person.ts'
import type { SharedBoard } from './shared-board.ts'

/** Does something that is the facilitator's to do. */
export async function facilitate(board: SharedBoard, ...changes: Change[]): Promise<void> {
  const answer = await board.ask('POST', '/changes', { changeId: crypto.randomUUID(), changes })
  expect(answer.status, await answer.clone().text()).toBe(201)
}

/** Everyone places the cards, from now on. */
export function openVote(board: SharedBoard): Promise<void> {
  return facilitate(
    board,
    { kind: 'phase.set', phase: 'place' },
    { kind: 'round.open', roundId: 'first', question: 'from-now-on' },
  )
}

/** Reveals that vote, and answers what came of it: the tallies of each card by its title, and all else the server says of it. */
export async function revealed(board: SharedBoard) {
  await facilitate(board, { kind: 'round.reveal', roundId: 'first' })
  const { rounds, responsibilities } = await board.read()
  const round = rounds[0]
  const byTitle: Record<string, Tally> = {}
  for (const { id, title } of responsibilities) {
    const tally = round?.tallies?.[id]
    if (tally) byTitle[title] = tally
  }
  return { ...round, tallies: byTitle }
}

/** Where somebody places cards. */
export function screenOf({ page }: Person): Locator {
  return page.getByRole('region', { name: 'Placing cards' })
}

/** The card that somebody is asked about, when it is this one. */
export function asked(person: Person, title: string): Locator {
  return screenOf(person).getByRole('heading', { level: 2, name: title, exact: true })
}

/** Waits for the card and chooses for it. */
export async function place(person: Person, title: string, lane: string): Promise<void> {
  await expect(asked(person, title)).toBeVisible()
  await screenOf(person)
    .getByRole('button', { name: new RegExp(`^${lane}`) })
    .click()
}
