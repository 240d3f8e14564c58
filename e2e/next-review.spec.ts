import type { Locator } from '@playwright/test'
import { goToCharter, panel } from './charter-page.ts'
import { expect, test } from './fixtures.ts'
import { steer } from './revealed-board.ts'
import { goToReview, panel as reviewPanel } from './review-page.ts'

test.use({ start: { cards: ['Roadmap'] } })

test.beforeEach(({ board }) => steer(board, { kind: 'review.next', date: '2027-03-01' }))

/** Leaves part of a day in the field, which the browser then reads as none. */
async function halve(field: Locator): Promise<void> {
  await field.focus()
  await field.press('Backspace')
  await expect(field).toHaveValue('')
}

test('issuing a version leaves the day of the next review alone, unless another one is typed', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  await goToCharter(ana)
  await panel(ana).getByRole('button', { name: 'Issue a version' }).click()
  const dialog = ana.dialog('Issue a version')
  const issue = dialog.getByRole('button', { name: 'Issue', exact: true })
  await expect(dialog.getByLabel('Next review')).toHaveValue('2027-03-01')

  await halve(dialog.getByLabel('Next review'))
  await issue.click()
  await expect(dialog.getByRole('alert')).toHaveText('Type the whole day, or leave this empty.')
  expect(await board.read()).toMatchObject({ nextReview: '2027-03-01', charter: { versions: [] } })
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await panel(ana).getByRole('button', { name: 'Issue a version' }).click()
  await steer(board, { kind: 'review.next', date: '2027-04-15' })
  await expect(dialog.getByLabel('Next review')).toHaveValue('2027-04-15')
  await issue.click()
  await expect(panel(ana)).toContainText('Version 1 holds')
  await expect.poll(async () => (await board.read()).charter.versions).toHaveLength(1)
  expect((await board.read()).nextReview).toBe('2027-04-15')
})

test('on the page of the review, part of a day changes nothing, and a whole one is saved', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  await goToReview(ana)
  const field = reviewPanel(ana, 'What comes next').getByLabel('Next review')
  await expect(field).toHaveValue('2027-03-01')
  await halve(field)
  await field.blur()
  await expect(field).toHaveValue('2027-03-01')
  await steer(board, { kind: 'review.next', date: '2027-04-15' })
  await expect(field).toHaveValue('2027-04-15')
  await field.fill('2027-05-20')
  await field.blur()
  await expect.poll(async () => (await board.read()).nextReview).toBe('2027-05-20')
  const days = (await board.entries()).flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'review.next' ? [change.date] : [])),
  )
  expect(days).toEqual(['2027-03-01', '2027-04-15', '2027-05-20'])
})
