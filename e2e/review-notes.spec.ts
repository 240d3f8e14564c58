import { expect, test } from './fixtures.ts'
import { steer } from './revealed-board.ts'
import { goToReview, panel } from './review-page.ts'

test('what somebody notes stays with them until they show it, and others can say the same', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await ben.open(board)
  await goToReview(ana)
  await goToReview(ben)
  await ben.button('Add to “Stop”').click()
  await ben.page.getByRole('textbox', { name: 'Add to “Stop”' }).fill('Asking Sanne about prices')
  await ben.button('Write down').click()
  await expect(panel(ben, 'Stop')).toContainText('Only you')
  expect((await board.read()).notes).toEqual([])
  await ben.button('Show mine').click()
  await expect(panel(ana, 'Stop')).toContainText('Asking Sanne about prices')
  await ana.button('Agree with “Asking Sanne about prices”: nobody yet').click()
  await expect(ben.button('Agree with “Asking Sanne about prices”: 1 person')).toHaveText('+1')
})

test('the facilitator has everyone’s notes shown at once, also those of who comes back later', async ({
  ana,
  ben,
  pia,
  board,
}) => {
  for (const [person, text] of [
    [ben, 'The half hour on Mondays'],
    [pia, 'Decisions in the open'],
  ] as const) {
    await person.open(board)
    await goToReview(person)
    await person.button('Add to “Keep”').click()
    await person.page.getByRole('textbox', { name: 'Add to “Keep”' }).fill(text)
    await person.button('Write down').click()
    await expect(panel(person, 'Keep')).toContainText('Only you')
  }
  await pia.page.goto('about:blank')
  await ana.open(board)
  await goToReview(ana)
  const keep = panel(ana, 'Keep')
  await expect(keep).toContainText('Nothing yet.')
  await ana.button('Show everyone’s notes').click()
  await expect(keep).toContainText('The half hour on Mondays')
  await expect(keep).not.toContainText('Decisions in the open')
  await pia.page.goto(`${board.url}/reviews`)
  await expect(keep).toContainText('Decisions in the open')

  await ben.page.getByRole('textbox', { name: 'Add to “Keep”' }).fill('A second thought')
  await ben.button('Write down').click()
  await expect(panel(ben, 'Keep')).toContainText('Only you')
  expect((await board.read()).notes.map(({ text }) => text)).not.toContain('A second thought')
})

test('two tabs of one person keep both notes, and show each once', async ({ ben, board }) => {
  await ben.open(board)
  const other = await ben.anotherTab()
  await other.comeBack(board)
  for (const [tab, text] of [
    [ben, 'One'],
    [other, 'Two'],
  ] as const) {
    await goToReview(tab)
    await tab.button('Add to “Start”').click()
    await tab.page.getByRole('textbox', { name: 'Add to “Start”' }).fill(text)
    await tab.button('Write down').click()
  }
  await expect(panel(ben, 'Start').getByRole('listitem')).toHaveCount(2)
  await steer(board, { kind: 'note.show' })
  await expect
    .poll(async () => (await board.read()).notes.map(({ text }) => text).sort())
    .toEqual(['One', 'Two'])
  await expect(panel(other, 'Start')).not.toContainText('Only you')
  expect(other.complaints.unexpected()).toEqual([])
})
