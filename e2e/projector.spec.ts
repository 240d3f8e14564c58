import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { reveal, steer } from './revealed-board.ts'

function code({ page }: Person) {
  return page.getByRole('img', { name: 'QR code for joining this board' })
}

test('the projector view has the code always in sight, makes one link, and Escape leads back', async ({
  ana,
  arrive,
  board,
}) => {
  await ana.open(board)
  await ana.button('Share').click()
  const links: string[] = []
  ana.page.on('request', (asked) => {
    if (asked.method() === 'POST' && asked.url().includes('/links/')) links.push(asked.url())
  })
  await ana.dialog('Share this board').getByRole('button', { name: 'Open projector view' }).click()
  await expect(code(ana)).toBeVisible()
  await expect(ana.page.getByRole('heading', { level: 1, name: board.title })).toBeVisible()
  const join = ana.page.getByRole('region', { name: 'Join in' })
  const address = (await join.locator('b').textContent()) ?? ''
  await ana.page.reload()
  await expect(join).toContainText(address)
  expect(links).toHaveLength(1)

  const ben = await arrive('Ben')
  await ben.page.goto(`http://${address}`)
  await ben.button('Join the board').click()
  await expect(ana.page.getByRole('listitem').filter({ hasText: 'Ana' })).toBeVisible()
  await expect(ana.page.getByRole('main')).toContainText('2 people are here')
  await ana.page.keyboard.press('Escape')
  await expect(ana.card('Roadmap')).toBeVisible()
})

test('the projector follows the workshop, and fits on the wall without scrolling', async ({
  ana,
  ben,
  board,
}) => {
  // Each round here is revealed while his page still asks what he has said in it.
  ben.complaints.expect(/status of 404/)
  await ana.open(board)
  await ben.open(board)
  await ana.page.goto(`${board.url}/projector`)
  const wall = ana.page.getByRole('main')
  await steer(
    board,
    { kind: 'round.open', roundId: 'early', question: 'today' },
    { kind: 'phase.set', phase: 'place' },
    { kind: 'timer.start', seconds: 600 },
  )
  await expect(wall).toContainText('0 of 1 are done')
  await expect(ana.page.getByRole('timer')).toContainText(/^(10:00|9:5\d)/)
  await steer(board, { kind: 'round.reveal', roundId: 'early' })
  await reveal(board, { Roadmap: { 'product-owner': 2, 'product-manager': 1 }, Pricing: { nobody: 3 } })
  await expect(wall.getByRole('heading', { name: 'Roadmap' })).toBeVisible()
  await expect(wall.getByRole('listitem')).toHaveText(['2Product Owner', '1Product Manager'])

  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await ana.page.setViewportSize({ width, height })
    const over = await ana.page.evaluate(() =>
      ['main', 'aside'].map((part) => {
        const element = document.querySelector(part)
        return element ? element.scrollHeight - element.clientHeight : Number.NaN
      }),
    )
    expect(over).toEqual([0, 0])
  }

  const { id: responsibilityId } = await board.card('Roadmap')
  await steer(
    board,
    { kind: 'responsibility.move', responsibilityId, lane: 'product-owner' },
    { kind: 'phase.set', phase: 'agree' },
  )
  await expect(wall).toContainText('Agreed last')
  await expect(code(ana)).toBeVisible()
})

test('who may not make links sees the wall without a code', async ({ vera, board }) => {
  await vera.open(board)
  await vera.page.goto(`${board.url}/projector`)
  await expect(vera.page.getByText('The facilitator can show the QR code for joining.')).toBeVisible()
  await expect(code(vera)).toHaveCount(0)
})
