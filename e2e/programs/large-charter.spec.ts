import { pdfOutline } from '#lib/charter/outline/pdf-outline.fixture.ts'
import { expect, test } from '../fixtures.ts'
import { openEventStream } from '../load/event-stream.ts'
import type { SharedBoard } from '../shared-board.ts'
import { fillLarge } from './large-board.ts'

test('while a charter of 500 cards is written as PDF, what others change goes on arriving', async ({
  board,
}) => {
  await fillLarge(board)
  const { heard, close } = await listening(board)
  // The first one loads what writes it, which lets others through in any case.
  await board.ask('GET', '/export/charter.pdf', undefined, 'viewer')
  let pdf: Buffer | undefined
  let took = 0
  const begun = performance.now()
  const coming = board.ask('GET', '/export/charter.pdf', undefined, 'viewer').then(async (came) => {
    pdf = Buffer.from(await came.arrayBuffer())
    took = performance.now() - begun
  })
  let longest = 0
  for (let told = 1; pdf === undefined; told += 1) {
    const title = `Told ${told} times`
    const asked = performance.now()
    await board.change({ kind: 'responsibility.edit', responsibilityId: 'card-9', title })
    await expect.poll(() => heard().includes(title), { intervals: [5] }).toBe(true)
    longest = Math.max(longest, performance.now() - asked)
  }
  await coming
  close()
  // Written in one go, it would keep somebody waiting from beginning to end; a slow machine makes both longer.
  expect(longest).toBeLessThan(took / 2)
  const said = pdfOutline(pdf).join('\n')
  const cards = (await board.read()).responsibilities.filter(({ id }) => id !== 'card-9')
  expect(cards.filter(({ title }) => !said.includes(title))).toEqual([])
})

/** A viewer's stream of the board: all that has come by it. */
async function listening({ origin, id, links }: SharedBoard): Promise<{ heard(): string; close(): void }> {
  let all = ''
  const stream = await openEventStream(`${origin}/api/boards/${id}/stream`, {
    headers: { authorization: `Bearer ${links.viewer.token}` },
    hear(frame) {
      all += frame
    },
  })
  return { heard: () => all, close: stream.close }
}
