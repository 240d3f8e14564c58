import type { Page } from '@playwright/test'
import { expect, PHONE, test } from './fixtures.ts'
import { drag, fingerOf, middleOf, touchOf } from './hands.ts'

test.use({ start: { template: 'sample', title: 'Team Kompas' } })

/** Whether the page is wider than the phone. */
function scrollsSideways(page: Page): Promise<boolean> {
  // A phone widens the page itself to what stands out of it: only the screen keeps its width.
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > screen.width)
}

test('a phone shows one lane at a time, by tabs that count the cards', async ({ pia, board }) => {
  await pia.open(board)
  await expect(pia.tab('Unplaced')).toHaveAccessibleName('Unplaced, 7 cards')
  await expect(pia.list('Unplaced')).toBeVisible()
  await expect(pia.list('Shared')).toBeHidden()
  await pia.tab('Shared').tap()
  await expect(pia.list('Shared')).toBeVisible()
  await expect(pia.list('Unplaced')).toBeHidden()
  await expect(pia.tab('Shared')).toHaveAttribute('aria-current', 'true')
})

test('a finger on the handle carries a card within its lane and onto a tab', async ({ pia, ana, board }) => {
  await ana.open(board)
  await pia.open(board)
  const finger = await fingerOf(pia)
  await drag(finger, 'Business case', { lane: 'Unplaced', above: 'Retiring products and features' })
  await expect(pia.titles('Unplaced').first()).toHaveText('Business case')
  await expect(ana.titles('Unplaced').first()).toHaveText('Business case')

  await drag(finger, 'Business case', { lane: 'Product Manager' })
  await expect(pia.card('Business case')).toBeHidden()
  await expect(pia.tab('Product Manager')).toHaveAccessibleName('Product Manager, 4 cards')
  await expect(ana.titles('Product Manager').last()).toHaveText('Business case')
})

test('a finger on the card itself scrolls the lane and drags nothing', async ({ pia, board }) => {
  await pia.open(board)
  const before = await board.entries()
  await pia.tab('Product Owner').tap()
  const titles = await pia.titles('Product Owner').allTextContents()
  const [first = ''] = titles
  const finger = await touchOf(pia.page)
  const { x, y } = await middleOf(pia.titles('Product Owner').nth(3))
  await finger.down({ x, y })
  await finger.move({ x, y: y - 320 })
  await expect(pia.card(first)).not.toBeInViewport()
  await finger.up()
  await expect(pia.said('in your hand')).toHaveCount(0)
  await expect(pia.titles('Product Owner')).toHaveText(titles)
  expect(await board.entries()).toEqual(before)
})

test('a tap on a card opens its details from the bottom, and Move to… is there for every card', async ({
  pia,
  board,
}) => {
  await pia.open(board)
  await pia.card('Pricing').getByRole('button', { name: 'Pricing', exact: true }).tap()
  const details = pia.details('Pricing')
  await expect(details).toBeVisible()
  await expect
    .poll(async () => {
      const { x = -1, y = -1, width = 0, height = 0 } = (await details.boundingBox()) ?? {}
      return { x, width, bottom: y + height, isBelowTop: y > 40 }
    })
    .toEqual({ x: 0, width: 390, bottom: 844, isBelowTop: true })
  await details.getByRole('button', { name: 'Close details' }).tap()
  await expect(details).toBeHidden()

  await pia.button('Move Pricing to…').tap()
  await pia.page.getByRole('menuitem', { name: 'Shared' }).tap()
  await expect(pia.card('Pricing')).toBeHidden()
  await pia.tab('Shared').tap()
  await expect(pia.titles('Shared').last()).toHaveText('Pricing')
})

test('no screen of a phone scrolls sideways', async ({ arrive, board }) => {
  const pia = await arrive('Pia', 'facilitator', PHONE)
  const { page } = pia
  const isFine = async (screen: string) => expect(await scrollsSideways(page), screen).toBe(false)
  await page.goto(board.origin)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await isFine('home')
  await page.goto(board.links.facilitator.url)
  await expect(pia.button('Join the board')).toBeVisible()
  await isFine('join')
  await pia.open(board)
  for (const lane of ['Product Owner', 'Shared', 'Marketing', 'Unplaced']) {
    await pia.tab(lane).tap()
    await expect(pia.list(lane)).toBeVisible()
    await isFine(lane)
  }
  await pia.card('Pricing').getByRole('button', { name: 'Pricing', exact: true }).tap()
  await expect(pia.details('Pricing')).toBeVisible()
  await isFine('details')
  await pia.button('Close details').tap()
  await pia.button(/gaps$/).tap()
  await expect(pia.dialog('Gaps')).toBeVisible()
  await isFine('gaps')
  await page.keyboard.press('Escape')
  await pia.button('Share').tap()
  await pia.button('Show link: participant link').tap()
  await expect(page.getByRole('img', { name: 'QR code of the participant link' })).toBeVisible()
  await isFine('sharing')
  await page.keyboard.press('Escape')
  for (const [item, title] of [
    ['People and roles…', 'People and roles'],
    ['Settings…', 'Settings'],
    ['Name and description…', 'Name and description'],
  ] as const) {
    await pia.chooseFromBoardMenu(item)
    await expect(pia.dialog(title)).toBeVisible()
    await isFine(title)
    await page.keyboard.press('Escape')
    await expect(pia.dialog(title)).toBeHidden()
  }
})
