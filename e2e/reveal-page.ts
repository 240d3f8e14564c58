import type { Locator } from '@playwright/test'
import type { Person } from './person.ts'

/** A card in the list of what was revealed. */
export function row({ page }: Person, title: string): Locator {
  return page.getByRole('complementary', { name: 'Cards, most contested first' }).getByRole('button', {
    name: new RegExp(`^${title}`),
  })
}

/** The card that fills the reveal, when it is this one. */
export function shown({ page }: Person, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true })
}
