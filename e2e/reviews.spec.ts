import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { steer } from './revealed-board.ts'
import { goToReview, headline, move, panel } from './review-page.ts'
import type { SharedBoard } from './shared-board.ts'

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Partner contracts'] } })

async function fillManager(board: SharedBoard): Promise<void> {
  await board.change(
    { kind: 'person.add', personId: 'lena', name: 'Lena' },
    { kind: 'role.fill', roleId: 'product-manager', personId: 'lena' },
  )
}

test('before the first review the page looks back to the beginning, and says so', async ({ ana, board }) => {
  await ana.open(board)
  await goToReview(ana)
  await expect(headline(ana, 'No gap closed, none opened')).toBeVisible()
  await expect(ana.page.getByText('No review has been held yet')).toBeVisible()
  await expect(panel(ana, 'Actions')).toContainText('Nothing was to be done.')
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
  await goToReview(ana)
  await expect(headline(ana, 'One gap closed')).toBeVisible()
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
  await goToReview(ana)
  const past = panel(ana, 'The board on any day')
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

test('of a former board anybody makes one of their own, with what had happened until then', async ({
  ben,
  board,
}) => {
  await steer(board, { kind: 'review.hold', reviewId: 'winter', label: 'Winter', date: '2026-01-15' })
  await move(board, 'Roadmap', 'product-manager')
  await ben.open(board)
  await goToReview(ben)
  const past = panel(ben, 'The board on any day')
  await past.getByRole('slider', { name: 'Day' }).press('ArrowLeft')
  await expect(past).toContainText('As it was on 15 January 2026')
  await ben.button('Make a copy of it').click()
  await ben.page.waitForURL((url) => !url.href.includes(board.id))
  await expect(ben.list('Unplaced')).toContainText('Roadmap')
  await expect(ben.button('Start a workshop')).toBeVisible()
  await goToReview(ben)
  await expect(ben.page.getByText('Winter, 15 January 2026.')).toBeVisible()
  expect((await board.card('Roadmap')).lane).toBe('product-manager')
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
  await goToReview(vera)
  await expect(panel(vera, 'Moved')).toBeVisible()
  await expect(vera.button('Hold a review')).toBeHidden()
  await expect(vera.button('Add to “Keep”')).toBeHidden()
  await expect(vera.button('Bring this board back')).toBeHidden()
})
