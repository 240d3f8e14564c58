import { expect, test } from './fixtures.ts'
import { facilitate, screenOf } from './voting.ts'

test('who joins on a phone while the board is prepared is told what comes, may look through the cards, and is taken along', async ({
  pia,
  ben,
  board,
}) => {
  await facilitate(board, { kind: 'phase.set', phase: 'prepare' })
  await pia.open(board)
  await ben.open(board)
  await expect(pia.page.getByRole('heading', { name: 'Welcome, Pia' })).toBeVisible()
  await expect(pia.page.getByText('Soon everyone places 4 cards')).toBeVisible()
  await expect(pia.page.getByRole('main').getByText('2 people are here')).toBeVisible()
  await expect(pia.card('Roadmap')).toBeHidden()
  await expect(ben.card('Roadmap')).toBeVisible()

  await pia.button('Look through the cards').tap()
  await expect(pia.card('Roadmap')).toBeVisible()
  await pia.comeBack(board)
  await expect(pia.card('Roadmap')).toBeVisible()
  await expect(pia.page.getByRole('heading', { name: 'Welcome, Pia' })).toBeHidden()
  const { y = 0 } = (await pia.lane('Unplaced').boundingBox()) ?? {}
  expect(y, 'the height of the bars above').toBeLessThan(215)
  await pia.button('Add a card to Unplaced').tap()
  await pia.newCardField.fill('Partner pricing')
  await pia.page.keyboard.press('Enter')
  await expect(ben.card('Partner pricing')).toBeVisible()

  await facilitate(
    board,
    { kind: 'phase.set', phase: 'place' },
    { kind: 'round.open', roundId: 'first', question: 'from-now-on' },
  )
  await expect(screenOf(pia)).toContainText('Who shall have the final say from now on?')
})
