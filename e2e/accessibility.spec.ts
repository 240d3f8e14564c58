import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { expect, PHONE, test } from './fixtures.ts'
import { row, shown } from './reveal-page.ts'
import { reveal, steer } from './revealed-board.ts'
import { asked, screenOf } from './voting.ts'

test.use({ start: { template: 'sample', title: 'Team Kompas' } })

/** What axe finds on a page, or in the part that `within` selects, as `rule: where`. */
async function violations(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const found = await (within ? axe.include(within) : axe).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const LOOKS: readonly [string, BrowserContextOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', PHONE],
]

// axe looks at every element of a page: on a busy machine that takes its time.
test.describe.configure({ timeout: 120_000 })

for (const [look, options] of LOOKS) {
  test(`axe finds nothing on the ${look} pages`, async ({ arrive, board }) => {
    const ana = await arrive('Ana', 'facilitator', { ...options, reducedMotion: 'reduce' })
    const { page } = ana
    const check = async (screen: string) => expect.soft(await violations(page), screen).toEqual([])
    await page.goto(board.origin)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await check('home')
    await page.goto(board.links.facilitator.url)
    await expect(ana.button('Join the board')).toBeVisible()
    await check('join')
    await ana.open(board)
    await check('board')
    await ana.openCard('Pricing')
    await check('details')
    await ana.button('Close details').click()
    await ana.button('Move Pricing to…').click()
    await expect(page.getByRole('menu')).toBeVisible()
    await check('menu')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Matrix' }).click()
    await page
      .getByRole(look === 'phone' ? 'button' : 'gridcell', { name: /^Pricing, Product Manager:/ })
      .click()
    await expect(page.getByRole('menu')).toBeVisible()
    await check('matrix, with its menu')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Charter' }).click()
    await expect(page.getByRole('article', { name: 'Charter of Team Kompas' })).toBeVisible()
    await check('charter')
  })

  test(`axe finds nothing on a ${look} review`, async ({ arrive, board }) => {
    const ana = await arrive('Ana', 'facilitator', { ...options, reducedMotion: 'reduce' })
    const { page } = ana
    const check = async (screen: string) => expect.soft(await violations(page), screen).toEqual([])
    const { id: responsibilityId } = await board.card('Pricing')
    await steer(
      board,
      { kind: 'review.hold', reviewId: 'early', label: 'Early', date: '2026-01-15' },
      { kind: 'responsibility.move', responsibilityId, lane: 'product-manager' },
      { kind: 'note.add', noteId: 'keep', column: 'keep', text: 'Half an hour on Mondays' },
      { kind: 'action.add', actionId: 'ask', text: 'Ask sales', due: '2026-01-30' },
      { kind: 'review.next', date: '2026-06-15' },
    )
    await ana.open(board)
    await page.getByRole('link', { name: 'Review' }).click()
    const past = page.getByRole('region', { name: 'The board on any day' })
    await expect(past).toBeVisible()
    await ana.button('Add to “Stop”').click()
    await page.getByRole('textbox', { name: 'Add to “Stop”' }).fill('Deciding in the corridor')
    await ana.button('Write down').click()
    await check('review')
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Product management without an owner')
    await page.getByText('As a table').click()
    await past.getByRole('slider', { name: 'Day' }).press('Home')
    await expect(ana.button('Bring this board back')).toBeVisible()
    await check('a former board, and the trend as a table')
    for (const title of ['Hold a review', 'Vote again on some cards']) {
      await ana.button(title).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await violations(page, '[role=dialog]'), title).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })

  test(`axe finds nothing in the ${look} dialogs`, async ({ arrive, board }) => {
    const ana = await arrive('Ana', 'facilitator', { ...options, reducedMotion: 'reduce' })
    const { page } = ana
    const check = async (title: string) => {
      await expect(ana.dialog(title)).toBeVisible()
      expect.soft(await violations(page, '[role=dialog]'), title).toEqual([])
    }
    await ana.open(board)
    await ana.button('Share').click()
    await ana.button('Show link: participant link').click()
    await check('Share this board')
    await page.keyboard.press('Escape')
    for (const [item, title] of [
      ['People and roles…', 'People and roles'],
      ['Settings…', 'Settings'],
      ['Name and description…', 'Name and description'],
      ['Delete this board…', 'Delete this board for good?'],
    ] as const) {
      await ana.chooseFromBoardMenu(item)
      await check(title)
      await page.keyboard.press('Escape')
      await expect(ana.dialog(title)).toBeHidden()
    }
    for (const [item, title] of [
      ['Paste a list', 'Paste a list'],
      ['From the catalogue', 'Add from the catalogue'],
    ] as const) {
      await ana.button('Add cards').click()
      await ana.choose(item)
      await check(title)
      await page.keyboard.press('Escape')
      await expect(ana.dialog(title)).toBeHidden()
    }
  })

  test(`axe finds nothing in a ${look} workshop`, async ({ arrive, board }) => {
    const ana = await arrive('Ana', 'facilitator', { ...options, reducedMotion: 'reduce' })
    const { page } = ana
    const check = async (screen: string) => expect.soft(await violations(page), screen).toEqual([])
    await steer(
      board,
      { kind: 'phase.set', phase: 'place' },
      { kind: 'round.open', roundId: 'early', question: 'today' },
      { kind: 'timer.start', seconds: 600 },
    )
    await ana.open(board)
    await expect(ana.button('Start')).toBeVisible()
    await check('before the first card')
    await ana.button('Start').click()
    await expect(asked(ana, 'Roadmap and strategy')).toBeVisible()
    await check('placing a card')
    await page.getByRole('slider', { name: 'Card' }).press('End')
    await ana.button('To the end').click()
    await expect(ana.button('I’m done')).toBeVisible()
    await check('all that was placed')
    await ana.button('I’m done').click()
    await expect(screenOf(ana).getByRole('heading', { name: 'You are watching' })).toBeVisible()
    await check('waiting')

    await steer(board, { kind: 'round.reveal', roundId: 'early' }, { kind: 'timer.stop' })
    await reveal(board, { Pricing: { 'product-owner': 2, shared: 1 } }, true)
    await expect(page.getByRole('heading', { name: /^You disagree on/ })).toBeVisible()
    await check('reveal')
    await row(ana, 'Pricing').click()
    await expect(shown(ana, 'Pricing')).toBeVisible()
    await check('a card of the reveal')
    await ana.button('Vote again').click()
    await expect(asked(ana, 'Pricing')).toBeVisible()
    await check('voting again')

    await steer(board, { kind: 'phase.set', phase: 'agree' })
    if (look === 'phone') await ana.button('Agree').click()
    await expect(page.getByRole('region', { name: 'Agree', exact: true })).toBeVisible()
    await check('agree')
    await page.goto(`${board.url}/projector`)
    await expect(page.getByRole('img', { name: 'QR code for joining this board' })).toBeVisible()
    await check('projector')
  })
}
