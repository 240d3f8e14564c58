import type { Change } from '#lib/board/change.ts'
import { expect, test } from './fixtures.ts'
import { reveal } from './revealed-board.ts'

const TITLES = Array.from({ length: 230 }, (_, index) => `Task ${index + 1}`)

test.use({ start: { cards: TITLES.slice(0, 150) } })

test('more cards than one entry may change are adopted at once, and taken back and adopted again at once', async ({
  ana,
  board,
}) => {
  const more = TITLES.slice(150).map(
    (title, index): Change => ({
      kind: 'responsibility.add',
      ...{ responsibilityId: `more-${index}`, title, domain: 'delivery' },
    }),
  )
  await board.change(...more)
  await reveal(board, Object.fromEntries(TITLES.map((title) => [title, { shared: 2 }])))
  await ana.open(board)
  await ana.button('Adopt all 230').click()
  await expect(ana.note('230 cards adopted')).toBeVisible()
  const shared = async () => (await board.read()).responsibilities.filter(({ lane }) => lane === 'shared')
  await expect.poll(shared).toHaveLength(230)
  await ana.undo.click()
  await expect.poll(shared).toHaveLength(0)
  await ana.redo.click()
  await expect.poll(shared).toHaveLength(230)
})
