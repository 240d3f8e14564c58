import { expect, type Locator } from '@playwright/test'
import type { BoardPage } from './board-page.ts'

/** The matrix as the person sees it, who goes there by its tab. */
export async function openMatrix(person: BoardPage): Promise<Locator> {
  await person.page.getByRole('link', { name: 'Matrix' }).click()
  const grid = person.page.getByRole('grid', { name: 'Who does what' })
  await expect(grid).toBeVisible()
  return grid
}

/** A cell by its row and column; `letters` is what it says. */
export function cell(grid: Locator, title: string, column: string, letters: string | RegExp = /.*/): Locator {
  const says = typeof letters === 'string' ? letters : letters.source
  return grid.getByRole('gridcell', { name: new RegExp(`^${title}, ${column}: ${says}`) })
}
