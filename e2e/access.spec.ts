import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const CLOSED = 'This board is closed to you: it was deleted, or the link you came by was replaced.'

test('a viewer sees every move and can make none', async ({ ana, vera, board }) => {
  await ana.open(board)
  await vera.open(board)
  await ana.move('Roadmap', 'Product Manager')
  await expect(vera.titles('Product Manager')).toHaveText(['Roadmap'])

  await vera.card('Pricing').hover()
  for (const name of [/^Move .* to…$/, /^Drag /, /^Add/, /^Name someone/]) {
    // Handles are there for fingers, and hidden from the mouse.
    const buttons = ({ page }: Person) => page.getByRole('button', { name, includeHidden: true })
    await expect(buttons(ana)).not.toHaveCount(0)
    await expect(buttons(vera)).toHaveCount(0)
  }
  await expect(vera.undo).toHaveCount(0)
  await vera.card('Pricing').focus()
  for (const key of ['1', ' ', 'ArrowRight', ' ', 'Delete', 'm']) await vera.page.keyboard.press(key)
  await vera.card('Pricing').dragTo(vera.list('Shared'))
  await expect(vera.titles('Unplaced')).toHaveText(['Pricing', 'Product backlog', 'Partner contracts'])

  const details = await vera.openCard('Pricing')
  for (const field of await details.getByRole('textbox').all()) await expect(field).not.toBeEditable()
  await expect(details.getByRole('button', { name: 'Shared' })).toBeDisabled()
  await expect(details.getByRole('button', { name: 'Remove card' })).toHaveCount(0)
  await vera.button('Board menu').click()
  await expect(vera.page.getByRole('menuitem', { name: 'About this board' })).toBeVisible()
  await expect(vera.page.getByRole('menuitem', { name: /Delete|Settings|Undo/ })).toHaveCount(0)

  const body = { changeId: 'a', changes: [{ kind: 'board.rename', title: 'Taken over' }] }
  expect((await board.ask('POST', '/changes', body, 'viewer')).status).toBe(403)
  expect((await board.ask('PUT', '/presence', { holding: null }, 'viewer')).status).toBe(403)
  expect((await board.ask('POST', '/links/facilitator', undefined, 'viewer')).status).toBe(403)
  expect((await board.ask('DELETE', '', undefined, 'participant')).status).toBe(403)
  expect(await board.entries()).toHaveLength(2)
})

test('an outsider finds no board, as if there were none', async ({ arrive, board }) => {
  const eve = await arrive('Eve')
  eve.complaints.expect(/status of 404/)
  const answer = await eve.page.goto(board.url)
  expect(answer?.status()).toBe(404)
  await expect(eve.page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no board here that you can open',
  )
  await expect(eve.page.locator('body')).not.toContainText(board.title)
  const text = (await eve.page.getByRole('main').textContent()) ?? ''
  const title = await eve.page.title()
  expect((await eve.page.goto(`${board.origin}/boards/nothing`))?.status()).toBe(404)
  await expect(eve.page.getByRole('main')).toHaveText(text)
  await expect(eve.page).toHaveTitle(title)

  const foreign = await fetch(`${board.origin}/api/boards/${board.id}`)
  const absent = await fetch(`${board.origin}/api/boards/nothing`)
  expect([foreign.status, absent.status]).toEqual([404, 404])
  expect(await foreign.text()).toBe(await absent.text())
  const stream = await fetch(`${board.origin}/api/boards/${board.id}/stream`)
  expect(stream.status).toBe(404)
})

test('a replaced link ends the screens that came by it, and the new one opens the board', async ({
  ana,
  ben,
  vera,
  arrive,
  board,
}) => {
  ben.complaints.expect(/status of 404/)
  await ana.open(board)
  await ben.open(board)
  await vera.open(board)
  await ana.button('Share').click()
  const sharing = ana.dialog('Share this board')
  await sharing.getByRole('button', { name: 'Replace the participant link' }).click()
  const question = sharing.getByRole('alertdialog', { name: 'Replace the participant link?' })
  await question.getByRole('button', { name: 'Replace the link' }).click()
  await expect(ben.note(CLOSED)).toBeVisible({ timeout: 5_000 })
  await ben.page.reload()
  await expect(ben.page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no board here that you can open',
  )
  await ben.page.goto(board.links.participant.url)
  await expect(ben.page.getByRole('heading', { level: 1 })).toHaveText(
    'This link does not open a board any more',
  )

  const link = await sharing.getByRole('textbox', { name: 'Address of the participant link' }).inputValue()
  const dan = await arrive('Dan')
  await dan.page.goto(link)
  await dan.button('Join the board').click()
  await dan.move('Roadmap', 'Product Manager')
  await expect(vera.titles('Product Manager')).toHaveText(['Roadmap'])
})

test('a deleted board is gone for everybody', async ({ ana, ben, board }) => {
  ben.complaints.expect(/status of 404/)
  ana.complaints.expect(/status of 404/)
  await ana.open(board)
  await ben.open(board)
  await ana.chooseFromBoardMenu('Delete this board…')
  const question = ana.dialog('Delete this board for good?')
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(question).toContainText('That is not the name of this board.')
  await question.getByRole('textbox').fill(board.title)
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(ana.page.getByRole('heading', { name: 'Who owns product here?' })).toBeVisible()
  await expect(ana.note(`${board.title} is deleted`)).toBeVisible()
  await expect(ana.page.getByRole('link', { name: board.title })).toHaveCount(0)
  await expect(ben.note(CLOSED)).toBeVisible({ timeout: 5_000 })
  expect((await board.ask('GET', '')).status).toBe(404)
})
