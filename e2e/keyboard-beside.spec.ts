import { expect, test } from './fixtures.ts'

test.use({
  start: { cards: ['Roadmap', 'Pricing', 'Product backlog', 'Partner contracts', 'Budget and resources'] },
})

test('a gap is mended in the rail, and focus stays there', async ({ ana, board }) => {
  await board.change(
    { kind: 'person.add', personId: 'ana', name: 'Ana' },
    { kind: 'role.fill', roleId: 'product-owner', personId: 'ana' },
  )
  await ana.open(board)
  const { keyboard } = ana.page
  const unowned = ana.gaps.getByRole('listitem').filter({ hasText: 'belong to nobody' })
  await unowned.getByRole('button', { name: 'Assign', exact: true }).focus()
  await keyboard.press('Enter')
  const mend = unowned.getByRole('form', { name: 'Who owns this? Roadmap' })
  await mend.getByRole('button', { name: 'Product Owner' }).focus()
  await keyboard.press('Enter')
  await expect(ana.titles('Product Owner')).toHaveText(['Roadmap'])
  await expect(unowned.getByRole('button', { name: 'Open Pricing' })).toBeFocused()
})

test('the sharing dialog keeps focus, closes with Escape and gives focus back', async ({ ana, board }) => {
  await ana.open(board)
  const { keyboard } = ana.page
  await ana.button('Share').focus()
  await keyboard.press('Enter')
  const sharing = ana.dialog('Share this board')
  await expect(sharing).toBeVisible()
  for (let press = 0; press < 12; press += 1) await keyboard.press('Tab')
  await expect(ana.focusIn(sharing)).toBeVisible()
  await keyboard.press('Escape')
  await expect(sharing).toBeHidden()
  await expect(ana.button('Share')).toBeFocused()
})
