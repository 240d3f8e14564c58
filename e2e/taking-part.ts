import { expect } from '@playwright/test'
import type { Person } from './person.ts'
import { asked, screenOf } from './voting.ts'

/** What a card can be placed with, in the order of its keys. */
export const CHOICES = ['Product Owner', 'Shared', 'Product Manager', 'Nobody']

/** Everyone does the same at the same time. */
export function each(
  people: readonly Person[],
  does: (person: Person) => Promise<unknown>,
): Promise<unknown> {
  return Promise.all(people.map(does))
}

/** Chooses for each card in turn, by its key: on a phone with a thumb, else on the keyboard. */
export async function placeAll(person: Person, titles: readonly string[], keys: string): Promise<void> {
  const { page } = person
  const isPhone = (page.viewportSize()?.width ?? 0) < 400
  for (const [at, title] of titles.entries()) {
    await expect(asked(person, title)).toBeVisible()
    const key = keys[at] ?? ''
    const lane = new RegExp(`^${CHOICES[Number(key) - 1]}`)
    if (isPhone) await screenOf(person).getByRole('button', { name: lane }).tap()
    else await page.keyboard.press(key)
  }
}

/** Begins with the first card. */
export async function start(person: Person): Promise<void> {
  await person.button('Start').click()
}

/** Has nothing to add, and waits for the others. */
export async function finish(person: Person): Promise<void> {
  await person.button('I’m done').click()
  await expect(screenOf(person).getByRole('heading', { name: 'You are done' })).toBeVisible()
}

/** Chooses for each card in turn, and is done. */
export async function vote(person: Person, titles: readonly string[], keys: string): Promise<void> {
  await placeAll(person, titles, keys)
  await finish(person)
}

/** Names the lead of a shared card. */
export async function lead(person: Person, title: string, role: string): Promise<void> {
  await person.page
    .getByRole('group', { name: `Lead of ${title}` })
    .getByRole('button', { name: role })
    .click()
}

/** Waits until somebody sees these titles, by letter, in each lane; on a phone behind its tab. */
export async function seesLanes(person: Person, lanes: Record<string, readonly string[]>): Promise<void> {
  for (const [lane, titles] of Object.entries(lanes)) {
    const tab = person.tab(lane)
    if (await tab.isVisible()) await tab.tap()
    const seen = async () => (await person.titles(lane).allTextContents()).sort()
    await expect.poll(seen, `what ${person.name} sees in ${lane}`).toEqual(titles)
  }
}
