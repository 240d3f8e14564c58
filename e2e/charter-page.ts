import type { Locator } from '@playwright/test'
import { expect } from './fixtures.ts'
import type { Person } from './person.ts'

/** The charter itself, as somebody sees it. */
export function paper({ page }: Person): Locator {
  return page.getByRole('article', { name: 'Charter of Team Kompas' })
}

/** What one can do with it, beside it. */
export function panel({ page }: Person): Locator {
  return page.getByRole('complementary', { name: 'Take it with you' })
}

/** Goes from another screen of the board to the charter. */
export async function goToCharter(person: Person): Promise<void> {
  await person.page.getByRole('link', { name: 'Charter' }).click()
  await expect(paper(person)).toBeVisible()
}
