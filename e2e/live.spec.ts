import { expect, test } from './fixtures.ts'
import { drag, mouseOf } from './hands.ts'

test('a card that Ana moves reaches Ben while he types, and his typing stays', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await ben.open(board)
  await ben.startAdding('Partner pricing')
  await ana.move('Roadmap', 'Product Manager')
  await expect(ben.lane('Product Manager')).toContainText('Roadmap')
  await expect(ben.newCardField).toHaveValue('Partner pricing')
  await expect(ben.newCardField).toBeFocused()
  await ben.page.keyboard.type(' in euros')
  await ben.page.keyboard.press('Enter')
  await expect(ana.list('Unplaced')).toContainText('Partner pricing in euros')
})

test('a card that Ana drags bears her name on Ben’s screen, and what Ben drags stays in his hand', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await ben.open(board)
  const anasHand = mouseOf(ana)
  const bensHand = mouseOf(ben)
  await bensHand.take('Pricing')
  await bensHand.carry({ lane: 'Shared' })

  await anasHand.take('Roadmap')
  await anasHand.carry({ lane: 'Product Owner' })
  await expect(ben.card('Roadmap')).toContainText('Ana')
  await expect(ana.card('Pricing')).toContainText('Ben')
  await anasHand.drop()
  await expect(ben.list('Product Owner')).toContainText('Roadmap')
  await expect(ben.card('Roadmap')).not.toContainText('Ana')

  await bensHand.drop()
  await expect(ana.titles('Shared')).toHaveText(['Pricing'])
  await expect(ana.card('Pricing')).not.toContainText('Ben')
})

test('a title that Ben types in the details stays his when Ana moves and renames the card', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await ben.open(board)
  const bens = await ben.openCard('Roadmap')
  await bens.getByRole('textbox', { name: 'What it means' }).fill('The next two quarters')
  await ana.move('Roadmap', 'Product Manager')
  const anas = await ana.openCard('Roadmap')
  await anas.getByRole('textbox', { name: 'What it means' }).fill('A year ahead')
  await anas.getByRole('textbox', { name: 'Title' }).focus()

  await expect(bens.getByRole('button', { name: 'Product Manager', pressed: true })).toBeVisible()
  await expect(bens).toContainText('Somebody changed this to “A year ahead” while you were typing.')
  const field = bens.getByRole('textbox', { name: 'What it means' })
  await expect(field).toHaveValue('The next two quarters')
  await expect(field).toBeFocused()
  await bens.getByRole('button', { name: 'Take theirs' }).click()
  await expect(field).toHaveValue('A year ahead')
})

test('undo takes back one’s own last change and nobody else’s', async ({ ana, ben, board }) => {
  await ana.open(board)
  await ben.open(board)
  await ana.move('Roadmap', 'Product Manager')
  await expect(ben.titles('Product Manager')).toHaveText(['Roadmap'])
  await ben.move('Pricing', 'Shared')
  await expect(ana.titles('Shared')).toHaveText(['Pricing'])

  await ana.undo.click()
  await expect(ben.list('Unplaced')).toContainText('Roadmap')
  await expect(ana.undo).toBeDisabled()
  await expect(ana.titles('Shared')).toHaveText(['Pricing'])

  await ana.redo.click()
  await expect(ben.titles('Product Manager')).toHaveText(['Roadmap'])
})

test('the offer to undo goes when it would undo something else than it says', async ({ ana, board }) => {
  await ana.open(board)
  await ana.move('Roadmap', 'Product Manager')
  await expect(
    ana.said('Roadmap moved to Product Manager').getByRole('button', { name: 'Undo' }),
  ).toBeVisible()
  const details = await ana.openCard('Roadmap')
  await details.getByRole('button', { name: 'Consulted: Product Owner' }).click()
  await expect(details.getByRole('button', { name: 'Consulted: Product Owner', pressed: true })).toBeVisible()
  await expect(ana.said('Roadmap moved to Product Manager')).toBeHidden({ timeout: 2_000 })

  await ana.move('Pricing', 'Shared')
  await expect(ana.said('Pricing moved to Shared')).toBeVisible()
  await ana.undo.click()
  await expect(ana.said('Pricing moved to Shared')).toBeHidden({ timeout: 2_000 })
  await expect(ana.list('Unplaced')).toContainText('Pricing')
})

test('undo asks first where somebody has changed the same since', async ({ ana, ben, board }) => {
  ana.complaints.expect(/status of 409/)
  await ana.open(board)
  await ben.open(board)
  await ana.move('Roadmap', 'Product Manager')
  await expect(ben.titles('Product Manager')).toHaveText(['Roadmap'])
  await ben.move('Roadmap', 'Shared')
  await expect(ana.titles('Shared')).toHaveText(['Roadmap'])

  await ana.undo.click()
  const question = ana.page.getByRole('alert', { name: 'A change was not accepted' })
  await expect(question).toContainText('Somebody has changed the same since. Undo it even so?')
  await expect(ana.titles('Shared')).toHaveText(['Roadmap'])
  await question.getByRole('button', { name: 'Undo anyway' }).click()
  await expect(ben.list('Unplaced')).toContainText('Roadmap')
  await expect(question).toBeHidden()
})

test('everyone sees who is here, and what they hold', async ({ ana, ben, vera, board }) => {
  await ana.open(board)
  await ben.open(board)
  await vera.open(board)
  const here = ana.page.getByRole('button', { name: '3 people are here' })
  await here.click()
  const people = ana.page.getByRole('listitem')
  await expect(people.filter({ hasText: 'Ana (you)' })).toContainText('Runs the board')
  await expect(people.filter({ hasText: 'Vera' })).toContainText('Looks on')
  const hand = mouseOf(ben)
  await hand.take('Pricing')
  await expect(people.filter({ hasText: 'Ben' })).toContainText('has Pricing in hand')
  await hand.drop()
  await vera.page.close()
  await expect(ana.page.getByRole('button', { name: '2 people are here' })).toBeVisible()
})

test('two people who drag the same card at once end with the same board', async ({ ana, ben, board }) => {
  await ana.open(board)
  await ben.open(board)
  await Promise.all([
    drag(mouseOf(ana), 'Roadmap', { lane: 'Product Owner' }),
    drag(mouseOf(ben), 'Roadmap', { lane: 'Product Manager' }),
  ])
  await expect.poll(async () => (await board.entries()).length).toBe(3)
  const { lane } = await board.card('Roadmap')
  const name = lane === 'product-owner' ? 'Product Owner' : 'Product Manager'
  await expect(ana.titles(name)).toHaveText(['Roadmap'])
  await expect(ben.titles(name)).toHaveText(['Roadmap'])
})
