import { expect, PHONE, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { row, shown } from './reveal-page.ts'
import { DIFFERING, reveal, steer } from './revealed-board.ts'

test('the facilitator’s card is everyone’s, and others may look elsewhere and come back', async ({
  ana,
  ben,
  board,
}) => {
  await reveal(board, DIFFERING)
  await ana.open(board)
  await ben.open(board)
  await row(ana, 'Roadmap').click()
  await expect(shown(ben, 'Roadmap')).toBeVisible()
  await row(ben, 'Partner contracts').click()
  await expect(shown(ben, 'Partner contracts')).toBeVisible()
  await expect(ben.page.getByText('Everyone is shown Roadmap.')).toBeVisible()
  await expect(shown(ana, 'Roadmap')).toBeVisible()

  await ana.page.keyboard.press('k')
  await expect(shown(ana, 'Partner contracts')).toBeVisible()
  await ana.page.keyboard.press('j')
  await expect(shown(ana, 'Roadmap')).toBeVisible()
  await ben.button('Back to what is shown').click()
  await expect(shown(ben, 'Roadmap')).toBeVisible()
})

test('who looks on or takes part sees the same and changes nothing', async ({ ben, vera, board }) => {
  await reveal(board, DIFFERING)
  await vera.open(board)
  await ben.open(board)
  for (const person of [vera, ben]) {
    await expect(shown(person, 'Partner contracts')).toBeVisible()
    for (const name of [/^Adopt/, 'Vote again', 'Leave it open', 'Show of hands']) {
      await expect(person.button(name)).toHaveCount(0)
    }
    await expect(person.page.getByRole('textbox')).toHaveCount(0)
    await person.button('Next card').click()
    await expect(shown(person, 'Roadmap')).toBeVisible()
  }
  const { id: responsibilityId } = await board.card('Roadmap')
  const body = {
    changeId: 'a',
    changes: [{ kind: 'responsibility.move', responsibilityId, lane: 'shared' }],
  }
  expect((await board.ask('POST', '/changes', body, 'participant')).status).toBe(403)
})

test('who comes after the reveal is told what they missed, once', async ({ ben, board }) => {
  await reveal(board, DIFFERING)
  await ben.open(board)
  const recap = ben.page.getByRole('region', { name: 'You came after the reveal' })
  await expect(recap).toContainText('Up to 3 people placed 4 cards and disagree on 2.')
  await recap.getByRole('button', { name: 'Close' }).click()
  await ben.comeBack(board)
  await expect(shown(ben, 'Partner contracts')).toBeVisible()
  await expect(recap).toBeHidden()
})

test('a phone shows the list, then a card, and follows the facilitator', async ({ ana, arrive, board }) => {
  const pia = await arrive('Pia', 'participant', PHONE)
  await reveal(board, DIFFERING)
  await ana.open(board)
  await pia.open(board)
  await row(pia, 'Roadmap').tap()
  await expect(shown(pia, 'Roadmap')).toBeVisible()
  await expect(row(pia, 'Pricing')).toBeHidden()
  await pia.button('All cards').tap()
  await expect(shown(pia, 'Roadmap')).toBeHidden()
  await row(ana, 'Partner contracts').click()
  await expect(pia.page.getByText('Everyone is shown Partner contracts.')).toBeVisible()
  await pia.button('Back to what is shown').tap()
  await expect(shown(pia, 'Partner contracts')).toBeVisible()
  const wide = await shown(pia, 'Partner contracts').evaluate((card) =>
    [...card.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > 390.5).map(String),
  )
  expect(wide).toEqual([])
})

test('the facilitator chooses which of two questions everyone looks at, and each may look at the other until the next step', async ({
  ana,
  ben,
  board,
}) => {
  await reveal(board, DIFFERING)
  await steer(
    board,
    { kind: 'round.open', roundId: 'now', question: 'today' },
    { kind: 'round.reveal', roundId: 'now' },
  )
  await ana.open(board)
  await ben.open(board)
  const choice = ({ page }: Person, name: string) =>
    page.getByRole('group', { name: 'Which vote is shown' }).getByRole('radio', { name })
  await expect(choice(ben, 'From now on')).toBeChecked()
  await choice(ana, 'Today').check({ force: true })
  await expect(choice(ben, 'Today')).toBeChecked()

  await choice(ben, 'From now on').check({ force: true })
  await expect(choice(ben, 'From now on')).toBeChecked()
  await expect(choice(ana, 'Today')).toBeChecked()
  await row(ana, 'Pricing').click()
  await expect(choice(ben, 'Today')).toBeChecked()
  await expect(shown(ben, 'Pricing')).toBeVisible()
})
