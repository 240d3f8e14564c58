import type { Lane } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { expect, test } from './fixtures.ts'
import type { SharedBoard } from './shared-board.ts'

function moved(responsibilityId: string, lane: Lane): Change {
  return { kind: 'responsibility.move', responsibilityId, lane }
}

/** Moves that lay the cards of these titles in these lanes. */
async function placed(board: SharedBoard, lanes: Record<string, Lane>): Promise<Change[]> {
  const { responsibilities } = await board.read()
  return responsibilities.flatMap(({ id, title }) => (lanes[title] ? [moved(id, lanes[title])] : []))
}

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Budget and resources'] } })

test('the gaps of a board fall as roles are filled, cards assigned and leads named from the rail', async ({
  ana,
  board,
}) => {
  await board.change(...(await placed(board, { Roadmap: 'product-owner', Pricing: 'shared' })))
  await ana.open(board)
  const { gaps } = ana
  const strategy = gaps.getByRole('img', { name: /^Strategy:/ })
  const business = gaps.getByRole('img', { name: /^Business:/ })
  await expect(gaps.getByRole('heading', { level: 2 })).toHaveText('No one owns product management')
  await expect(strategy).toHaveAccessibleName(/0 owned, 0 carried/)
  const nobody = gaps.getByRole('listitem').filter({ hasText: 'but nobody has that role' })
  await nobody.getByRole('button', { name: 'Fill role' }).click()
  await nobody.getByRole('combobox', { name: 'Who fills Product Owner?' }).fill('Ana Jansen')
  await nobody.getByRole('button', { name: 'Fill role' }).last().click()
  await expect(ana.lane('Product Owner')).toContainText('Ana Jansen')
  await expect(nobody).toBeHidden()
  await expect(strategy).toHaveAccessibleName(/1 carried by the Product Owner/)

  const unowned = gaps.getByRole('listitem').filter({ hasText: 'belongs to nobody' })
  await unowned.getByRole('button', { name: 'Assign' }).click()
  await unowned.getByRole('button', { name: 'Product Manager' }).click()
  await unowned.getByRole('combobox', { name: 'Who fills Product Manager?' }).fill('Ben de Vries')
  await unowned.getByRole('button', { name: 'Assign' }).last().click()
  await expect(ana.titles('Product Manager')).toHaveText(['Budget and resources'])
  await expect(business).toHaveAccessibleName(/1 owned/)
  await expect(unowned).toBeHidden()

  await expect(ana.card('Pricing')).toContainText('No lead')
  const withoutLead = gaps.getByRole('listitem').filter({ hasText: 'shared without a lead' })
  await withoutLead.getByRole('button', { name: 'Pick leads' }).click()
  await withoutLead.getByRole('button', { name: 'Product Manager' }).click()
  await expect(withoutLead).toBeHidden()
  await expect(ana.card('Pricing')).not.toContainText('No lead')
  await expect(business).toHaveAccessibleName(/2 owned/)

  await ana.said('Mended').getByRole('button', { name: 'Undo' }).click()
  await expect(ana.card('Pricing')).toContainText('No lead')
})

test('the headline says so once nothing of product management is left open', async ({ ana, board }) => {
  await board.change(
    { kind: 'person.add', personId: 'ana', name: 'Ana' },
    { kind: 'role.fill', roleId: 'product-manager', personId: 'ana' },
  )
  await ana.open(board)
  await ana.button('Add cards').click()
  await ana.choose('From the catalogue')
  const catalogue = ana.dialog('Add from the catalogue')
  const missing = catalogue.getByRole('listitem').filter({ hasText: 'Missing on this board' })
  await expect(missing.first()).toBeVisible()
  const count = await missing.count()
  for (const box of await missing.getByRole('checkbox').all()) await box.check()
  await catalogue.getByRole('button', { name: `Add ${count} cards` }).click()
  await expect(ana.titles('Unplaced')).toHaveCount(3 + count)
  await expect.poll(async () => (await board.read()).responsibilities.length).toBe(3 + count)
  const { responsibilities } = await board.read()
  await board.change(...responsibilities.map(({ id }) => moved(id, 'product-manager')))
  await expect(ana.gaps.getByRole('heading', { level: 2 })).toHaveText('Product management has owners')
  await expect(ana.gaps).not.toContainText('no owner.')
})
