import type { Locator } from '@playwright/test'
import type { Person } from './person.ts'
import type { SharedBoard } from './shared-board.ts'

/** Goes to the review of the board that somebody has open. */
export async function goToReview({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: 'Review', exact: true }).click()
}

/** A part of the review, by its heading. */
export function panel({ page }: Person, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** The headline of the review, when it says this. */
export function headline({ page }: Person, text: string): Locator {
  return page.getByRole('heading', { level: 2, name: text, exact: true })
}

/** Moves the card of this title through the interface. */
export async function move(board: SharedBoard, title: string, lane: string): Promise<void> {
  await board.change({ kind: 'responsibility.move', responsibilityId: (await board.card(title)).id, lane })
}
