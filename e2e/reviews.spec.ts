import { readFile } from 'node:fs/promises'
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
    await person.page.getByRole('link', { name: 'Review' }).click()
    await person.button('Add to “Keep”').click()
    await person.page.getByRole('textbox', { name: 'Add to “Keep”' }).fill(text)
    await person.button('Write down').click()
    await expect(panel(person.page, 'Keep')).toContainText('Only you')
  }
  await pia.page.goto('about:blank')
  await ana.open(board)
  await ana.page.getByRole('link', { name: 'Review' }).click()
  const keep = panel(ana.page, 'Keep')
  await expect(keep).toContainText('Nothing yet.')
  await ana.button('Show everyone’s notes').click()
  await expect(keep).toContainText('The half hour on Mondays')
  await expect(keep).not.toContainText('Decisions in the open')
  await pia.page.goto(`${board.url}/reviews`)
  await expect(keep).toContainText('Decisions in the open')

  await ben.page.getByRole('textbox', { name: 'Add to “Keep”' }).fill('A second thought')
  await ben.button('Write down').click()
  await expect(panel(ben.page, 'Keep')).toContainText('Only you')
  expect((await board.read()).notes.map(({ text }) => text)).not.toContain('A second thought')
})

test('two tabs of one person keep both notes, and show each once', async ({ ben, board }) => {
  await ben.open(board)
  const other = await ben.anotherTab()
  await other.comeBack(board)
  for (const [{ page, button }, text] of [
    [{ page: ben.page, button: ben.button('Write down') }, 'One'],
    [{ page: other.page, button: other.button('Write down') }, 'Two'],
  ] as const) {
    await page.getByRole('link', { name: 'Review' }).click()
    await page.getByRole('button', { name: 'Add to “Start”' }).click()
    await page.getByRole('textbox', { name: 'Add to “Start”' }).fill(text)
    await button.click()
  }
  await expect(panel(ben.page, 'Start').getByRole('listitem')).toHaveCount(2)
  await steer(board, { kind: 'note.show' })
  await expect
    .poll(async () => (await board.read()).notes.map(({ text }) => text).sort())
    .toEqual(['One', 'Two'])
  await expect(panel(other.page, 'Start')).not.toContainText('Only you')
  expect(other.complaints.unexpected()).toEqual([])
})

test('before the first review the page looks back to the beginning, and says so', async ({ ana, board }) => {
  await ana.open(board)
  await ana.page.getByRole('link', { name: 'Review' }).click()
  await expect(ana.page.getByRole('heading', { level: 2, name: 'No gap closed, none opened' })).toBeVisible()
  await expect(ana.page.getByText('No review has been held yet')).toBeVisible()
  await expect(panel(ana.page, 'Actions')).toContainText('Nothing was to be done.')
})

test('a review is taken away as Markdown, and hostile titles stay text in it', async ({ ana, board }) => {
  await fillManager(board)
  const { id: responsibilityId } = await board.card('Pricing')
  await board.change({
    kind: 'responsibility.edit',
    responsibilityId,
    title: '<img src=x> [Pricing](javascript:alert(1)) \u202e| *now*',
  })
  await board.change({ kind: 'responsibility.move', responsibilityId, lane: 'product-manager' })
  await board.change({
    kind: 'note.add',
    noteId: 'keep',
    column: 'keep',
    text: '# Half an hour\n- on Mondays',
  })
  await ana.open(board)
  await ana.page.getByRole('link', { name: 'Review' }).click()
  await expect(ana.page.getByRole('heading', { level: 2, name: 'One gap closed' })).toBeVisible()
  const coming = ana.page.waitForEvent('download')
  await ana.button('Save as Markdown').click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^Team-Kompas-review-\d{4}-\d\d-\d\d\.md$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('# One gap closed\n')
  expect(text).toContain(
    '\\<img src\\=x\\> \\[Pricing\\](javascript:alert(1)) \\| \\*now\\*: Unplaced → Product Manager.',
  )
  expect(text).toContain('- \\# Half an hour')
  expect(text).toContain('| Now |')
  expect(text).not.toContain('\u202e')
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
