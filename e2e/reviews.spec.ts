import type { Page } from '@playwright/test'
import type { Change } from '#lib/board/change.ts'
import { expect, test } from './fixtures.ts'
import type { SharedBoard } from './shared-board.ts'

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Partner contracts'] } })

function panel(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

/** Makes changes as the facilitator. Rejects when they are not accepted. */
async function steer(board: SharedBoard, ...changes: Change[]): Promise<void> {
  const answer = await board.ask('POST', '/changes', { changeId: crypto.randomUUID(), changes })
  if (!answer.ok) throw new Error(await answer.text())
}

async function fillManager(board: SharedBoard): Promise<void> {
  await board.change(
    { kind: 'person.add', personId: 'lena', name: 'Lena' },
    { kind: 'role.fill', roleId: 'product-manager', personId: 'lena' },
  )
}

async function move(board: SharedBoard, title: string, lane: string): Promise<void> {
  await board.change({ kind: 'responsibility.move', responsibilityId: (await board.card(title)).id, lane })
}

test('over three reviews a gap closes, opens again and closes, and the team sees it each time', async ({
  ana,
  board,
}) => {
  await fillManager(board)
  await ana.open(board)
  const { page } = ana
  await page.getByRole('link', { name: 'Review' }).click()
  const headline = (text: string) => page.getByRole('heading', { level: 2, name: text, exact: true })
  const gaps = panel(page, 'Gaps')

  async function hold(label: string, date: string) {
    await ana.button('Hold a review').click()
    const dialog = ana.dialog('Hold a review')
    await dialog.getByRole('textbox', { name: 'Label' }).fill(label)
    await dialog.getByLabel('Date').fill(date)
    await dialog.getByRole('checkbox', { name: 'Lena' }).check()
    await dialog.getByRole('button', { name: 'Hold review' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('listitem').filter({ hasText: `${label}, ` })).toContainText('There: Lena.')
  }

  await move(board, 'Pricing', 'product-manager')
  await expect(headline('One gap closed')).toBeVisible()
  await expect(gaps).toContainText('Pricing has an owner: Product Manager (Lena).')
  await hold('Winter', '2026-01-15')
  await expect(headline('No gap closed, none opened')).toBeVisible()
  await expect(panel(page, 'Moved')).toContainText('No card lies elsewhere than then.')

  await move(board, 'Pricing', 'unplaced')
  await expect(headline('One gap reopened')).toBeVisible()
  await expect(gaps.getByRole('listitem').filter({ hasText: 'Pricing' })).toContainText('Reopened')
  await hold('Spring', '2026-04-15')
  await expect(gaps.getByRole('listitem').filter({ hasText: 'Pricing' })).toContainText('since 15 April 2026')

  await move(board, 'Pricing', 'product-manager')
  const { id: responsibilityId } = await board.card('Pricing')
  await board.change({ kind: 'responsibility.decide', responsibilityId, note: 'Lena talks to customers' })
  await expect(headline('One gap closed')).toBeVisible()
  await expect(panel(page, 'Moved').getByRole('listitem')).toContainText('Lena talks to customers')
  await hold('Summer', '2026-07-15')
  await expect(headline('No gap closed, none opened')).toBeVisible()

  await page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption('Winter, 15 January 2026')
  await page.getByRole('combobox', { name: 'With', exact: true }).selectOption('Spring, 15 April 2026')
  await expect(headline('One gap reopened')).toBeVisible()
  await page.getByRole('combobox', { name: 'With', exact: true }).selectOption('Winter, 15 January 2026')
  await expect(headline('No gap closed, none opened')).toBeVisible()
  await expect(panel(page, 'Also changed')).toBeHidden()
})

test('what somebody notes stays with them until they show it, and others can say the same', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await ben.open(board)
  for (const { page } of [ana, ben]) await page.getByRole('link', { name: 'Review' }).click()
  await ben.button('Add to “Stop”').click()
  await ben.page.getByRole('textbox', { name: 'Add to “Stop”' }).fill('Asking Sanne about prices')
  await ben.button('Write down').click()
  await expect(panel(ben.page, 'Stop')).toContainText('Only you')
  expect((await board.read()).notes).toEqual([])
  await ben.button('Show mine').click()
  await expect(panel(ana.page, 'Stop')).toContainText('Asking Sanne about prices')
  await ana.button('Agree with “Asking Sanne about prices”').click()
  await expect(ben.button('Agree with “Asking Sanne about prices”')).toHaveText('+1')
})

test('a former board comes back as one entry that can be undone', async ({ ana, board }) => {
  await fillManager(board)
  await steer(board, { kind: 'review.hold', reviewId: 'winter', label: 'Winter', date: '2026-01-15' })
  await move(board, 'Roadmap', 'product-manager')
  await move(board, 'Pricing', 'shared')
  await ana.open(board)
  await ana.page.getByRole('link', { name: 'Review' }).click()
  const past = panel(ana.page, 'The board on any day')
  await past.getByRole('slider', { name: 'Day' }).press('ArrowLeft')
  await expect(past).toContainText('As it was on 15 January 2026')
  await ana.button('Bring this board back').click()
  await expect.poll(async () => (await board.card('Roadmap')).lane).toBe('unplaced')
  expect((await board.card('Pricing')).lane).toBe('unplaced')
  const entries = await board.entries()
  expect(entries.at(-1)?.changes.length).toBeGreaterThan(1)
  await ana.undo.click()
  await expect.poll(async () => (await board.card('Roadmap')).lane).toBe('product-manager')
  expect((await board.card('Pricing')).lane).toBe('shared')
})

test('the next date is on everyone’s calendar, without a key to the board', async ({ board }) => {
  expect((await board.ask('GET', '/export/review.ics')).status).toBe(409)
  await steer(board, { kind: 'review.next', date: '2027-02-01' })
  const answer = await board.ask('GET', '/export/review.ics', undefined, 'viewer')
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  const file = await answer.text()
  expect(file).toContain('DTSTART;VALUE=DATE:20270201')
  expect(file.replaceAll('\r\n ', '')).toContain(`URL:${board.url}`)
  for (const { token } of Object.values(board.links)) expect(file).not.toContain(token)
})

test('a viewer looks back and changes nothing', async ({ vera, board }) => {
  await steer(board, { kind: 'review.hold', reviewId: 'winter', label: 'Winter', date: '2026-01-15' })
  await vera.open(board)
  await vera.page.getByRole('link', { name: 'Review' }).click()
  await expect(panel(vera.page, 'Moved')).toBeVisible()
  await expect(vera.button('Hold a review')).toBeHidden()
  await expect(vera.button('Add to “Keep”')).toBeHidden()
  await expect(vera.button('Bring this board back')).toBeHidden()
})
