import { expect, test } from './fixtures.ts'
import { cell, openMatrix } from './matrix-page.ts'

const PO = 'Product Owner'
const PM = 'Product Manager'

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Product backlog', 'Partner contracts'] } })

test('the tabs lead from view to view, back, forward and on reload, without the network too', async ({
  ana,
  board,
}) => {
  const { page } = ana
  ana.complaints.expect(/ERR_INTERNET_DISCONNECTED|status of 404/)
  await ana.open(board)
  await ana.isComplete()
  await page.context().setOffline(true)
  const grid = await openMatrix(ana)
  await expect(page).toHaveURL(`${board.url}/matrix`)
  await expect(page.getByRole('link', { name: 'Matrix' })).toHaveAttribute('aria-current', 'page')
  await expect(grid.getByRole('rowheader', { name: 'Pricing' })).toBeVisible()
  await page.goBack()
  await expect(ana.card('Pricing')).toBeVisible()
  await expect(grid).toBeHidden()
  await page.goForward()
  await expect(grid).toBeVisible()
  await page.context().setOffline(false)
  await page.reload()
  await expect(grid).toBeVisible()
  expect((await page.goto(`${board.url}/elsewhere`))?.status()).toBe(404)
})

test('letters are typed like in a spreadsheet, and focus stays in the cell', async ({ ana, board }) => {
  const { page } = ana
  await ana.open(board)
  const grid = await openMatrix(ana)
  const focused = grid.locator('[data-column]:focus')
  // One stop for Tab, the first row's title.
  await page.getByRole('button', { name: 'Bring in or take away' }).focus()
  await page.keyboard.press('Tab')
  await expect(focused).toHaveAccessibleName('Roadmap')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAccessibleName(`Roadmap, ${PM}: not involved`)
  await page.keyboard.press('r')
  await expect(focused).toHaveAccessibleName(/^Roadmap, Product Manager: responsible/)
  await page.keyboard.press('c')
  await expect(focused).toHaveAccessibleName(/^Roadmap, Product Manager: consulted/)
  await page.keyboard.press('Delete')
  await expect(focused).toHaveAccessibleName(`Roadmap, ${PM}: not involved`)
  await page.keyboard.press('a')
  await expect(focused).toHaveAccessibleName(/^Roadmap, Product Manager: accountable/)
  await expect.poll(async () => (await board.card('Roadmap')).lane).toBe('product-manager')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('A')
  await expect(cell(grid, 'Roadmap', PO, 'accountable')).toBeFocused()
  await expect(cell(grid, 'Roadmap', PM, 'not involved')).toBeVisible()
  await page.keyboard.press('0')
  await expect.poll(async () => (await board.card('Roadmap')).lane).toBe('unplaced')

  await page.keyboard.press('Control+End')
  await expect(focused).toHaveText('4 rows need attention')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  const menu = page.getByRole('menu', { name: `${PO} is` })
  await expect(menu).toBeVisible()
  await page.keyboard.press('i')
  await expect(menu).toBeHidden()
  await expect(focused).toHaveAccessibleName(/informed/)
  await page.keyboard.press('Enter')
  await ana.choose('Consulted')
  await expect(focused).toHaveAccessibleName(/consulted/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Matrix' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(grid.getByRole('gridcell', { name: /informed/ })).toBeVisible()
})

test('A in the matrix moves the card on another board at once, and its move back shows in the matrix', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await ben.open(board)
  const grid = await openMatrix(ana)
  await cell(grid, 'Pricing', PM).click()
  await ana.choose('Accountable')
  await expect(ana.note('Pricing moved to Product Manager')).toBeVisible()
  await expect(ben.titles(PM)).toHaveText(['Pricing'])
  await ana.page.keyboard.press('ArrowLeft')
  await expect(cell(grid, 'Pricing', PO)).toBeFocused()
  await ben.move('Pricing', PO)
  await expect(cell(grid, 'Pricing', PO, 'accountable')).toBeFocused()
  await ben.move('Pricing', 'Shared')
  await expect(cell(grid, 'Pricing', PO, 'responsible')).toBeFocused()
  await ana.page.keyboard.press('a')
  await expect(ben.details('Pricing')).toBeHidden()
  await expect.poll(() => board.card('Pricing')).toMatchObject({ lane: 'shared', lead: 'product-owner' })
})

test('problems stand in their rows and columns, and lead to their mends', async ({ ana, board }) => {
  const { page } = ana
  await board.change({
    kind: 'responsibility.add',
    responsibilityId: 'vision',
    title: 'Vision',
    domain: 'strategy',
  })
  await board.change({ kind: 'responsibility.move', responsibilityId: 'vision', lane: 'product-owner' })
  await ana.open(board)
  const grid = await openMatrix(ana)
  const problem = grid
    .getByRole('row', { name: /^Pricing/ })
    .getByRole('gridcell', { name: 'Nobody owns this' })
  await problem.click()
  await expect(ana.details('Pricing')).toContainText('belongs to nobody')
  await page.keyboard.press('Escape')
  await expect(problem).toBeFocused()

  await grid.getByRole('gridcell', { name: 'Accountable for 1, responsible for 0 Nobody' }).click()
  const dialog = ana.dialog(PO)
  await dialog.getByRole('button', { name: 'Fill role' }).click()
  await dialog.getByRole('combobox', { name: `Who fills ${PO}?` }).fill('Ana Jansen')
  await dialog.getByRole('button', { name: 'Fill role' }).last().click()
  await expect(dialog).toBeHidden()
  await expect(grid.getByRole('columnheader', { name: `${PO} Ana Jansen` })).toBeVisible()

  await expect(grid.getByRole('rowheader').nth(1)).toHaveText('Roadmap')
  await ana.button('Show people').click()
  await expect(grid.getByRole('columnheader', { name: `Ana Jansen ${PO}` })).toBeVisible()
  await expect(cell(grid, 'Vision', 'Ana Jansen', 'accountable')).toBeVisible()
  await ana.button('Most problems first').click()
  await expect(grid.getByRole('rowheader').last()).toHaveText('5 cards')
})
