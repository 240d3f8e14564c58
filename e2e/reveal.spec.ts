import { expect, test } from './fixtures.ts'
import { row, shown } from './reveal-page.ts'
import { DIFFERING, reveal, steer } from './revealed-board.ts'

test('the most contested card comes first, and adopting what everyone placed alike is one entry and one undo', async ({
  ana,
  board,
}) => {
  await reveal(board, DIFFERING)
  await ana.open(board)
  await expect(ana.page.getByRole('heading', { name: 'You disagree on 2 of 4 cards' })).toBeVisible()
  const rows = ana.page.getByRole('list', { name: 'Cards, most contested first' }).getByRole('button')
  await expect(rows).toContainText(['Partner contracts', 'Roadmap'])
  await expect(shown(ana, 'Partner contracts')).toContainText('It is a tie')

  const before = (await board.entries()).length
  await ana.button('Adopt all 2').click()
  await expect(ana.note('2 cards adopted')).toBeVisible()
  await expect.poll(async () => (await board.card('Pricing')).lane).toBe('product-manager')
  expect((await board.card('Product backlog')).lane).toBe('product-owner')
  expect(await board.entries()).toHaveLength(before + 1)

  await ana.page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await board.card('Pricing')).lane).toBe('unplaced')
  expect((await board.card('Product backlog')).lane).toBe('unplaced')
  expect(await board.entries()).toHaveLength(before + 2)
  await expect(ana.button('Adopt all 2')).toBeVisible()
})

test('a lane is adopted with its reason, and the next card that is open comes', async ({
  ana,
  ben,
  board,
}) => {
  await reveal(board, DIFFERING, true)
  await ana.open(board)
  await ben.open(board)
  await row(ana, 'Roadmap').click()
  await expect(shown(ben, 'Roadmap')).toContainText('Voter 3')
  await ana.page.getByRole('textbox', { name: 'Why this choice?' }).fill('Sales proposes, the PO decides')
  await ana.page.getByRole('checkbox', { name: /^Provisional/ }).setChecked(false)
  await ana.button('Adopt Product Owner').click()
  await expect(shown(ana, 'Partner contracts')).toBeVisible()
  await expect(row(ben, 'Roadmap')).toContainText('Settled: PO')
  const card = await board.card('Roadmap')
  expect(card).toMatchObject({ lane: 'product-owner', decision: { note: 'Sales proposes, the PO decides' } })
  expect(card.adopted).toBeGreaterThan(0)

  await row(ben, 'Roadmap').click()
  await expect(shown(ben, 'Roadmap')).toContainText('Settled: Product Owner. Sales proposes, the PO decides')
  await row(ana, 'Roadmap').click()
  await ana.button('Adopt Shared').click()
  await expect.poll(async () => (await board.card('Roadmap')).lane).toBe('shared')
})

test('everyone votes again on one card, and the new votes stand beside the old ones', async ({
  ana,
  ben,
  board,
}) => {
  await reveal(board, DIFFERING)
  await ana.open(board)
  await ben.open(board)
  await row(ana, 'Roadmap').click()
  // Each browser asks for what its person has said; a reveal in between would be answered with 404.
  const asked = [ana, ben].map(({ page }) => page.waitForResponse((each) => each.url().endsWith('/vote')))
  await ana.button('Vote again').click()
  await Promise.all(asked)
  const round = (await board.read()).rounds.at(-1)
  const { id } = await board.card('Roadmap')
  expect(round?.responsibilities).toEqual([id])
  for (const { page } of [ana, ben]) {
    const sent = await page.request.put(`${board.origin}/api/boards/${board.id}/rounds/${round?.id}/vote`, {
      headers: { origin: board.origin },
      data: { placements: { [id]: 'shared' }, done: true },
    })
    expect(sent.status()).toBe(204)
  }
  await expect(row(ana, 'Roadmap')).toContainText('Voting again…')
  await steer(board, { kind: 'round.reveal', roundId: round?.id ?? '' })
  await expect(shown(ben, 'Roadmap')).toContainText('Everyone says Shared.')
  await expect(shown(ben, 'Roadmap')).toContainText('Before: 2 say Product Owner, 1 says Product Manager.')
  await expect(ana.page.getByRole('heading', { name: 'You disagree on 1 of 4 cards' })).toBeVisible()
})

test('a card is left open with who brings a proposal and by when, and taken up again', async ({
  ana,
  ben,
  board,
}) => {
  await reveal(board, DIFFERING)
  await ana.open(board)
  await ben.open(board)
  await row(ana, 'Roadmap').click()
  await ana.button('Leave it open').click()
  const form = ana.page.getByRole('form', { name: /^Who brings a proposal/ })
  await form.getByRole('button', { name: 'Leave it open' }).click()
  await expect(form).toContainText('Say who brings a proposal.')
  await form.getByRole('combobox', { name: 'Who' }).fill('Petra Vos')
  await form.getByLabel('By when').fill('2031-03-14')
  await form.getByRole('button', { name: 'Leave it open' }).click()
  await expect(row(ben, 'Roadmap')).toContainText('Left open')
  const { actions, people } = await board.read()
  const petra = people.find(({ name }) => name === 'Petra Vos')
  expect(actions).toMatchObject([{ personId: petra?.id, due: '2031-03-14' }])

  await row(ben, 'Roadmap').click()
  await expect(shown(ben, 'Roadmap')).toContainText('Petra Vos brings a proposal by 14 March.')
  await row(ana, 'Roadmap').click()
  await ana.button('Talk about it after all').click()
  await expect(row(ben, 'Roadmap')).toContainText('2 say PO, 1 says PM')
})

test('hands are added to the votes, and only hands can be taken back', async ({ ana, ben, board }) => {
  await reveal(board, DIFFERING)
  await ana.open(board)
  await ben.open(board)
  await row(ana, 'Roadmap').click()
  await ana.button('Show of hands').click()
  await expect(ana.button('One hand less for Product Manager')).toHaveAttribute('aria-disabled', 'true')
  for (const name of ['Product Manager', 'Product Manager', 'Shared']) {
    await ana.button(`One hand more for ${name}`).click()
  }
  await ana.button('One hand less for Shared').click()
  await expect(shown(ben, 'Roadmap')).toContainText('2 say Product Owner, 3 say Product Manager.')
  const column = shown(ben, 'Roadmap').getByRole('region', { name: 'Product Manager' })
  await expect(column).toContainText('3 of 5')
  await expect(column).toContainText('2 by show of hands')
})
