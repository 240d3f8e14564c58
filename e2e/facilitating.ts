import { expect, type Locator } from '@playwright/test'
import type { Person } from './person.ts'
import type { SharedBoard } from './shared-board.ts'

/** Asks everyone, by the facilitator's primary button; `change` fills in what is not as proposed. */
export async function ask(
  ana: Person,
  button: string,
  change: (form: Locator) => Promise<unknown>,
): Promise<void> {
  await ana.button(button).click()
  const form = ana.dialog('Ask everyone to place the cards')
  await change(form)
  await form.getByRole('button', { name: 'Start the vote' }).click()
}

/** Reveals the open vote by the facilitator's button, and says yes. */
export async function revealNow(ana: Person, button: string): Promise<void> {
  await ana.button(button).click()
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Reveal', exact: true }).click()
}

/** Waits until the server has a card so. */
export async function standsAs(
  board: SharedBoard,
  title: string,
  as: Record<string, unknown>,
): Promise<void> {
  await expect.poll(() => board.card(title)).toMatchObject(as)
}
