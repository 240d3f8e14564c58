import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { steer } from './revealed-board.ts'
import { goToReview, panel } from './review-page.ts'
import { finish, placeAll, start } from './taking-part.ts'

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Product backlog'] } })

async function reveal(ana: Person): Promise<void> {
  await ana.button(/^Reveal: 1 of 1/).click()
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Reveal', exact: true }).click()
}

test('at a review a short vote says what is done differently today, and another how clear roles are', async ({
  ana,
  ben,
  board,
}) => {
  const { id: responsibilityId } = await board.card('Roadmap')
  await steer(
    board,
    { kind: 'person.add', personId: 'lena', name: 'Lena' },
    { kind: 'role.fill', roleId: 'product-manager', personId: 'lena' },
    { kind: 'review.hold', reviewId: 'winter', label: 'Winter', date: '2026-01-15' },
    { kind: 'responsibility.move', responsibilityId, lane: 'product-manager' },
  )
  await ana.open(board)
  await ben.open(board)
  await goToReview(ana)
  await goToReview(ben)
  await ben.button('Add to “Keep”').click()
  await ben.page.getByRole('textbox', { name: 'Add to “Keep”' }).fill('Half a thou')
  await ana.button('Vote again on some cards').click()
  const dialog = ana.dialog('Who does it today?')
  await expect(dialog.getByRole('checkbox').first()).toHaveAccessibleName('Roadmap')
  await expect(dialog.getByRole('checkbox', { name: 'Roadmap' })).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'Pricing' }).check()
  await dialog.getByRole('button', { name: 'Start the vote' }).click()

  await start(ben)
  await goToReview(ana)
  await expect(ana.page.getByText('What has changed is told once the votes are revealed.')).toBeVisible()
  await placeAll(ben, ['Roadmap', 'Pricing'], '14')
  await finish(ben)
  await reveal(ana)
  await goToReview(ana)
  await expect(panel(ana, 'Done differently today')).toContainText('Roadmap')
  await goToReview(ben)
  await expect(ben.page.getByRole('textbox', { name: 'Add to “Keep”' })).toHaveValue('Half a thou')

  await ana.button('Ask how clear roles are').click()
  await ben.page.getByRole('radio', { name: /^4/ }).click()
  await ben.button('I’m done').click()
  await reveal(ana)
  await goToReview(ana)
  await expect(panel(ana, 'Roles')).toContainText('How clear roles are: 4 of 5.')
  await ana.page.getByRole('combobox', { name: 'Show' }).selectOption('Role clarity')
  await expect(ana.page.getByRole('img', { name: /^Role clarity: 4 Now/ })).toBeVisible()
})
