import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from './fixtures.ts'
import { drag, mouseOf } from './hands.ts'
import type { Person } from './person.ts'
import { startServer } from './server.ts'
import { makeBoard, type SharedBoard } from './shared-board.ts'

const BROKEN = /ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/

const CARDS = Array.from({ length: 12 }, (_, index) => `Duty ${index + 1}`)

/** The changes of which the server has told this person that they are stored. */
function hearAcknowledged(person: Person): Set<string> {
  const acknowledged = new Set<string>()
  person.page.on('response', (answer) => {
    const request = answer.request()
    if (answer.status() === 201 && request.method() === 'POST' && answer.url().endsWith('/changes'))
      acknowledged.add(request.postDataJSON().changeId)
  })
  return acknowledged
}

/** Places cards by key, one after the other, without waiting for the server. */
async function place(person: Person, titles: readonly string[], key: string): Promise<void> {
  for (const title of titles) {
    await person.card(title).focus()
    await person.page.keyboard.press(key)
  }
}

/** The ids of the log, which must be numbered without a gap. */
async function storedIn(board: SharedBoard): Promise<string[]> {
  const entries = await board.entries()
  expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1))
  return entries.map((entry) => entry.changeId)
}

test('a server killed and started again while two people work loses nothing that it acknowledged', async ({
  ana,
  ben,
}) => {
  ana.complaints.expect(BROKEN)
  ben.complaints.expect(BROKEN)
  const server = await startServer()
  const board = await makeBoard(server.url, { cards: CARDS })
  await ana.open(board)
  await ben.open(board)
  const acknowledged = [hearAcknowledged(ana), hearAcknowledged(ben)]
  const anasHand = mouseOf(ana)
  await drag(anasHand, 'Duty 11', { lane: 'Shared' })
  await expect.poll(() => acknowledged[0]?.size).toBe(1)
  await anasHand.take('Duty 12')
  await anasHand.carry({ lane: 'Shared' })

  const working = place(ben, CARDS.slice(0, 10), '3')
  await expect.poll(() => acknowledged[1]?.size ?? 0).toBeGreaterThan(2)
  await server.kill()
  await anasHand.drop()
  await working
  await expect(ana.note(/Connecting again…|You are offline/)).toBeVisible()
  await expect(ana.note('1 change waits to be sent.')).toBeVisible()
  await expect(ana.titles('Shared')).toHaveText(['Duty 11', 'Duty 12'])

  const again = await startServer({ file: server.file, port: server.port })
  try {
    await expect(ana.titles('Product Manager')).toHaveText(CARDS.slice(0, 10), { timeout: 30_000 })
    await expect(ben.titles('Shared')).toHaveText(['Duty 11', 'Duty 12'], { timeout: 30_000 })
    await expect(ben.titles('Product Manager')).toHaveText(CARDS.slice(0, 10))
    await expect(ana.note('Connecting again')).toBeHidden()
    await expect(ben.note('Connecting again')).toBeHidden()
    await ben.move('Duty 11', 'Product Owner')
    await expect(ana.titles('Product Owner')).toHaveText(['Duty 11'])

    const stored = await storedIn(board)
    expect(stored).toHaveLength(14)
    expect(new Set(stored).size).toBe(14)
    expect(stored).toEqual(expect.arrayContaining(acknowledged.flatMap((each) => [...each])))
  } finally {
    await again.stop()
    rmSync(dirname(server.file), { recursive: true })
  }
})
