import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { asked, openVote, place, revealed, screenOf } from './voting.ts'

const CARDS = ['Roadmap', 'Pricing', 'Product backlog', 'User stories']

test.use({ start: { cards: CARDS } })

async function setOffline(person: Person, isOffline: boolean): Promise<void> {
  person.complaints.expect(/ERR_INTERNET_DISCONNECTED/)
  if (isOffline) await person.isComplete()
  await person.page.context().setOffline(isOffline)
}

const KEPT = 'Kept on this device, and sent as soon as the network is back.'

test('somebody on a phone loses the network in the middle of placing, goes on, and every vote arrives', async ({
  ana,
  pia,
  board,
}) => {
  await openVote(board)
  await ana.open(board)
  await pia.open(board)
  await expect(screenOf(pia)).toContainText('Nobody sees what you choose before the reveal')
  await expect(screenOf(pia)).toContainText('You are the only voter so far: others may guess')
  await pia.button('Start').tap()
  await place(pia, 'Roadmap', 'Product Manager')

  await expect(asked(pia, 'Pricing')).toBeVisible()
  await setOffline(pia, true)
  await pia.button('Add a remark').tap()
  await pia.page.getByRole('textbox', { name: 'Your remark on this card' }).fill('A canary sings')
  await place(pia, 'Pricing', 'Product Owner')
  await expect(asked(pia, 'Product backlog')).toBeVisible()
  await pia.button('Back').tap()
  await place(pia, 'Pricing', 'Shared')
  await place(pia, 'Product backlog', 'I don’t know this card')
  await expect(pia.note(KEPT)).toBeVisible()
  await setOffline(pia, false)
  await expect(pia.note(KEPT)).toBeHidden()

  await pia.comeBack(board)
  await place(pia, 'User stories', 'Product Owner')
  const summary = screenOf(pia).getByRole('listitem')
  await expect(summary).toHaveText([
    'RoadmapProduct Manager',
    'PricingWith a remarkShared',
    'Product backlogDon’t know it',
    'User storiesProduct Owner',
  ])
  await pia.page.getByRole('radio', { name: '4' }).check({ force: true })
  await pia.button('I’m done').tap()
  await expect(screenOf(pia).getByRole('heading', { name: 'You are done' })).toBeVisible()

  await expect(screenOf(ana)).toContainText('Who shall have the final say from now on?')
  await ana.button('Start').click()
  await expect(screenOf(ana)).toContainText('1 of 1 is done')
  await place(ana, 'Roadmap', 'Shared')
  await expect(screenOf(ana)).toContainText('1 of 2 is done')
  const told = [
    await ana.page.content(),
    JSON.stringify(await board.read()),
    JSON.stringify(await board.entries()),
  ]
  for (const each of told) expect(each).not.toContain('canary')

  const { tallies, clarity, remarks, names } = await revealed(board)
  expect(tallies).toEqual({
    Roadmap: { 'product-manager': 1, shared: 1 },
    Pricing: { shared: 1 },
    'Product backlog': { unknown: 1 },
    'User stories': { 'product-owner': 1 },
  })
  expect(clarity).toEqual({ 4: 1 })
  expect(Object.values(remarks ?? {})).toEqual([['A canary sings']])
  expect(names).toBeUndefined()
})

test('what was chosen offline outlasts closing the page, and arrives when it is opened again', async ({
  pia,
  board,
}) => {
  await openVote(board)
  await pia.open(board)
  await pia.button('Start').tap()
  await setOffline(pia, true)
  await place(pia, 'Roadmap', 'Shared')
  await place(pia, 'Pricing', 'Nobody')
  await expect(pia.note(KEPT)).toBeVisible()
  const later = await pia.anotherTab()
  await pia.page.close()
  await setOffline(later, false)
  await later.comeBack(board)
  await expect(asked(later, 'Product backlog')).toBeVisible()
  await expect(later.note(KEPT)).toBeHidden()
  const { tallies } = await revealed(board)
  expect(tallies).toMatchObject({ Roadmap: { shared: 1 }, Pricing: { nobody: 1 } })
})

test('choices that come after the reveal are not counted, and the person is told so', async ({
  pia,
  board,
}) => {
  pia.complaints.expect(/status of 409/)
  await openVote(board)
  await pia.open(board)
  await pia.button('Start').tap()
  await place(pia, 'Roadmap', 'Shared')
  await expect(asked(pia, 'Pricing')).toBeVisible()
  await setOffline(pia, true)
  await place(pia, 'Pricing', 'Nobody')
  const { tallies } = await revealed(board)
  expect(tallies).toEqual({ Roadmap: { shared: 1 } })
  await setOffline(pia, false)
  await expect(pia.note('The votes were revealed before this arrived')).toBeVisible()
  await pia.button('All right').tap()
  await expect(pia.note('The votes were revealed before this arrived')).toBeHidden()
})

test('cards are placed by keys, and hidden choices are nowhere on the screen', async ({ ben, board }) => {
  await openVote(board)
  await ben.open(board)
  await ben.button('Start').click()
  await expect(asked(ben, 'Roadmap')).toBeVisible()
  await ben.page.keyboard.press('3')
  await expect(asked(ben, 'Pricing')).toBeVisible()
  await expect(ben.said('Card 2 of 4: Pricing')).toHaveCount(1)
  await ben.page.keyboard.press('ArrowLeft')
  await expect(ben.button(/^Product Manager/)).toHaveAttribute('aria-pressed', 'true')
  await ben.page.emulateMedia({ reducedMotion: 'reduce' })
  await ben.button(/^Product Manager/).dblclick()
  await expect(asked(ben, 'Pricing')).toBeVisible()
  await ben.page.keyboard.press('ArrowLeft')
  await ben.button('Hide my choices').click()
  await expect(ben.button(/^Product Manager/)).not.toHaveAttribute('aria-pressed')
  await ben.page.keyboard.press('1')
  await expect(asked(ben, 'Pricing')).toBeVisible()
  await ben.page.getByRole('slider', { name: 'Card' }).fill('3')
  await ben.page.keyboard.press('ArrowRight')
  await ben.button('To the end').click()
  const roadmap = screenOf(ben).getByRole('listitem').filter({ hasText: 'Roadmap' })
  await expect(roadmap).toHaveText('RoadmapHidden')
  await ben.comeBack(board)
  await ben.button('Hide my choices').click()
  await ben.page.keyboard.press('ArrowLeft')
  await expect(ben.button(/^Product Owner/)).toHaveAttribute('aria-pressed', 'true')
})

test('somebody can just watch, join in after all, and viewers see how far everyone is', async ({
  ben,
  vera,
  board,
}) => {
  await openVote(board)
  await vera.open(board)
  await expect(screenOf(vera)).toContainText('Everyone is placing cards')
  await ben.open(board)
  await ben.button('Just watch').click()
  await expect(screenOf(ben).getByRole('heading', { name: 'You are watching' })).toBeVisible()
  await expect(screenOf(vera)).toContainText('1 of 1 is done')
  await expect(screenOf(vera).getByRole('button')).toHaveCount(0)
  await ben.button('Place the cards after all').click()
  await ben.button('Start').click()
  await place(ben, 'Roadmap', 'Shared')
  await expect(screenOf(vera)).toContainText('0 of 1 are done')
  const { tallies } = await revealed(board)
  expect(tallies).toEqual({ Roadmap: { shared: 1 } })
})

test('no state of placing scrolls sideways or leaves a button out of reach on a small phone', async ({
  arrive,
  board,
}) => {
  const { id } = await board.card('Roadmap')
  const title = `The roadmap ${'of everything that we sell '.repeat(7)}`.trim()
  await board.change({ kind: 'responsibility.edit', responsibilityId: id, title })
  await openVote(board)
  const size = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
  const pia = await arrive('Pia', 'participant', size)
  await pia.open(board)
  await pia.button('Start').tap()
  await expect(asked(pia, title)).toBeVisible()
  for (const name of [
    'Product Owner',
    'Shared',
    'Product Manager',
    'Nobody',
    'I don’t know this card',
    'Skip',
  ]) {
    const button = screenOf(pia).getByRole('button', { name: new RegExp(`^${name}`) })
    await expect(button).toBeInViewport({ ratio: 1 })
    expect((await button.boundingBox())?.height, name).toBeGreaterThanOrEqual(44)
  }
  expect(await pia.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const { y = 0 } = (await screenOf(pia).boundingBox()) ?? {}
  expect(y, 'the height of the bars above').toBeLessThan(160)
})
