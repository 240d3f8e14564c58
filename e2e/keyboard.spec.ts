import { expect, test } from './fixtures.ts'

test.use({
  start: { cards: ['Roadmap', 'Pricing', 'Product backlog', 'Partner contracts', 'Budget and resources'] },
})

test('a card is placed by number, and focus goes with it', async ({ ana, board }) => {
  await ana.open(board)
  const { keyboard } = ana.page
  await ana.card('Roadmap').focus()
  for (const [key, lane] of [
    ['1', 'Product Owner'],
    ['2', 'Shared'],
    ['3', 'Product Manager'],
    ['4', 'Unplaced'],
  ] as const) {
    await keyboard.press(key)
    await expect(ana.list(lane)).toContainText('Roadmap')
    await expect(ana.card('Roadmap')).toBeFocused()
  }
})

test('a card is carried with the arrows, told place by place, and dropped or put back', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  const { keyboard } = ana.page
  await ana.card('Roadmap').focus()
  await keyboard.press('Space')
  await expect(
    ana.said('Roadmap is in your hand, from Unplaced. Arrows carry it, Space drops it, Escape puts it back.'),
  ).toBeAttached()
  await keyboard.press('ArrowDown')
  await expect(ana.said('Roadmap is over Unplaced, place 2 of 5')).toBeAttached()
  await keyboard.press('ArrowDown')
  await expect(ana.said('Roadmap is over Unplaced, place 3 of 5')).toBeAttached()
  await keyboard.press('Space')
  await expect(ana.titles('Unplaced')).toHaveText([
    'Pricing',
    'Product backlog',
    'Roadmap',
    'Partner contracts',
    'Budget and resources',
  ])
  await expect(ana.card('Roadmap')).toBeFocused()

  await keyboard.press('Space')
  await keyboard.press('ArrowRight')
  await expect(ana.said('Roadmap is over Product Owner, place 1 of 1')).toBeAttached()
  await keyboard.press('Escape')
  await expect(ana.said('Roadmap is back where it was')).toBeAttached()
  await expect(ana.titles('Unplaced')).toHaveCount(5)

  await keyboard.press('Space')
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(ana.titles('Shared')).toHaveText(['Roadmap'])
  await expect(ana.card('Roadmap')).toBeFocused()
})

test('arrows walk from card to card, and one Tab leads into each lane', async ({ ana, board }) => {
  await ana.open(board)
  const { keyboard } = ana.page
  await ana.card('Roadmap').focus()
  await keyboard.press('3')
  await expect(ana.card('Roadmap')).toBeFocused()
  await ana.card('Pricing').focus()
  await keyboard.press('ArrowDown')
  await expect(ana.card('Product backlog')).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(ana.card('Roadmap')).toBeFocused()
  await keyboard.press('ArrowLeft')
  await expect(ana.card('Pricing')).toBeFocused()
  await keyboard.press('Tab')
  await expect(ana.card('Product backlog')).not.toBeFocused()
})

test('the menu of a card opens with M, moves it, and gives the focus back', async ({ ana, board }) => {
  await ana.open(board)
  const { keyboard } = ana.page
  const menu = ana.page.getByRole('menu', { name: 'Move Pricing to…' })
  await ana.card('Pricing').focus()
  await keyboard.press('m')
  await expect(ana.focusIn(menu)).toBeVisible()
  await keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(ana.focusIn(ana.card('Pricing'))).toBeVisible()
  await ana.card('Pricing').focus()
  await keyboard.press('m')
  await expect(ana.focusIn(menu)).toBeVisible()
  await keyboard.type('Sh')
  await keyboard.press('Enter')
  await expect(ana.titles('Shared')).toHaveText(['Pricing'])
  await expect(ana.card('Pricing')).toBeFocused()
})

test('details open with Enter and close with Escape, and what is typed there is kept', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  const { keyboard } = ana.page
  await ana.card('Partner contracts').focus()
  await keyboard.press('Enter')
  const details = ana.details('Partner contracts')
  await expect(details).toBeFocused()
  await keyboard.press('2')
  await expect(ana.titles('Shared')).toHaveText(['Partner contracts'])
  await details.getByRole('textbox', { name: 'What was decided, and why' }).focus()
  await keyboard.type('Sales proposes, 2 of us decide')
  await keyboard.press('Tab')
  await expect
    .poll(async () => (await board.card('Partner contracts')).decision?.note)
    .toBe('Sales proposes, 2 of us decide')
  await keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(ana.card('Partner contracts')).toBeFocused()
})

test('cards are added, removed, brought back and undone without a mouse', async ({ ana, board }) => {
  await ana.open(board)
  const { keyboard } = ana.page
  await ana.button('Add a card to Shared').focus()
  await keyboard.press('Enter')
  await expect(ana.newCardField).toBeFocused()
  await keyboard.type('Release notes')
  await keyboard.press('Enter')
  await expect(ana.titles('Shared')).toHaveText(['Release notes'])
  await expect(ana.newCardField).toHaveValue('')
  await keyboard.press('Escape')
  await expect(ana.newCardField).toBeHidden()

  await ana.card('Pricing').focus()
  await keyboard.press('Delete')
  await expect(ana.card('Pricing')).toBeHidden()
  await expect(ana.card('Product backlog')).toBeFocused()
  await keyboard.press('Control+z')
  await expect(ana.titles('Unplaced').nth(1)).toHaveText('Pricing')
  await keyboard.press('Control+Shift+z')
  await expect(ana.card('Pricing')).toBeHidden()

  await ana.button('Add cards').focus()
  await keyboard.press('Enter')
  await ana.page.getByRole('menuitem', { name: 'Removed cards (1)' }).focus()
  await keyboard.press('Enter')
  await ana.dialog('Removed cards').getByRole('button', { name: 'Bring back Pricing' }).focus()
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await expect(ana.card('Pricing')).toBeVisible()
})

test('when the first card of a lane is removed, the next one has the focus', async ({ ana, board }) => {
  await ana.open(board)
  const [first = '', second = ''] = await ana.titles('Unplaced').allTextContents()
  await ana.card(first).focus()
  await ana.page.keyboard.press('Delete')
  await expect(ana.card(first)).toBeHidden()
  await expect(ana.card(second)).toBeFocused()
})

test('/ finds cards, and Escape shows all again', async ({ ana, board }) => {
  await ana.open(board)
  const { keyboard } = ana.page
  await keyboard.press('/')
  await expect(ana.page.getByRole('searchbox', { name: 'Find' })).toBeFocused()
  await keyboard.type('pri')
  await expect(ana.titles('Unplaced')).toHaveText(['Pricing'])
  await expect(ana.lane('Unplaced').getByRole('heading', { level: 2 })).toContainText('1 of 5')
  await keyboard.press('Escape')
  await expect(ana.titles('Unplaced')).toHaveCount(5)
})
