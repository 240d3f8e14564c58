import { expect, test } from './fixtures.ts'
import { cell, openMatrix } from './matrix-page.ts'

const PO = 'Product Owner'
const PM = 'Product Manager'

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Product backlog', 'Partner contracts'] } })

test('while a workshop is prepared, the matrix names no problem that could steer the votes', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  const grid = await openMatrix(ana)
  const problems = grid.getByRole('gridcell', { name: /Nobody owns this|rows? needs? attention/ })
  await expect(problems).toHaveCount(5)
  const changes = [{ kind: 'phase.set', phase: 'prepare' }]
  expect((await board.ask('POST', '/changes', { changeId: 'prepare', changes })).status).toBe(201)
  await expect(problems).toHaveCount(0)
  await expect(cell(grid, 'Pricing', PM)).toBeVisible()
})

test('what is looked for is found in both views, by the same key', async ({ ana, board }) => {
  const { page } = ana
  await ana.open(board)
  const grid = await openMatrix(ana)
  await page.keyboard.press('/')
  await page.keyboard.type('pric')
  await expect(grid.getByRole('row', { name: /Roadmap/ })).toBeHidden()
  await expect(cell(grid, 'Pricing', PO)).toBeVisible()
  await page.getByRole('link', { name: 'Board', exact: true }).click()
  await expect(ana.card('Roadmap')).toBeHidden()
  await expect(ana.card('Pricing')).toBeVisible()
})

test('a phone lists each card with its roles, and a tap sets a letter', async ({ pia, board }) => {
  const { page } = pia
  await pia.open(board)
  await page.getByRole('link', { name: 'Matrix' }).tap()
  const list = page.getByRole('region', { name: 'Who does what' })
  await expect(page.getByRole('grid')).toHaveCount(0)
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(4)
  await list.getByRole('button', { name: `Pricing, ${PO}: not involved` }).tap()
  await page.getByRole('menuitem', { name: /^Accountable/ }).tap()
  await expect(list.getByRole('button', { name: /^Pricing, Product Owner: accountable/ })).toBeVisible()
  await expect.poll(async () => (await board.card('Pricing')).lane).toBe('product-owner')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await list.getByRole('button', { name: 'Pricing', exact: true }).tap()
  await expect(pia.details('Pricing')).toBeVisible()
})

test('a viewer walks through the matrix and can change nothing', async ({ vera, board }) => {
  const { page } = vera
  await vera.open(board)
  const grid = await openMatrix(vera)
  await expect(grid).toHaveAttribute('aria-readonly', 'true')
  await cell(grid, 'Roadmap', PO).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
  for (const key of ['a', 'Enter', 'r', '0']) await page.keyboard.press(key)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(grid.getByRole('gridcell', { name: /accountable,|responsible,/ })).toHaveCount(0)
  expect(await board.entries()).toHaveLength(1)
})
