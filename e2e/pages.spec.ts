import { expect, test } from './fixtures.ts'
import { startServer } from './server.ts'
import { makeBoard, type SharedBoard } from './shared-board.ts'

/** Reads a board's stream until `text` has come. Rejects when it ends before. */
async function heard(board: SharedBoard, text: string): Promise<void> {
  const stream = await board.ask('GET', '/stream?after=0')
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  let all = ''
  for await (const part of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    all += part
    if (all.includes(text)) return
  }
  throw new Error(`the stream ended without ${text}`)
}

test('every page carries its security headers and a nonce of its own, which all its scripts bear', async ({
  server,
  board,
  request,
}) => {
  await request.post('/api/join', {
    data: { token: board.links.viewer.token },
    headers: { origin: server.url },
  })
  const nonces = new Set<string>()
  for (const path of ['/', '/join', `/boards/${board.id}`]) {
    const answer = await request.get(path)
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    const [, nonce = ''] = /script-src [^;]*'nonce-([^']+)'/.exec(policy) ?? []
    expect(nonce).not.toBe('')
    nonces.add(nonce)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    })
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
  }
  expect(nonces.size).toBe(3)
  expect((await request.get(`/boards/${board.id}`)).headers()['cache-control']).toContain('no-store')
  expect((await request.get(`/api/boards/${board.id}`)).headers()['cache-control']).toBe('no-store')
})

test('a script that somebody slips into a page does not run', async ({ ana, board }) => {
  ana.complaints.expect(/violates the following Content Security Policy directive/)
  ana.complaints.expect(/status of 404/)
  await ana.open(board)
  const refused = ana.page.waitForEvent('console', (message) => message.text().includes('script-src'))
  await ana.page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="/absent" onerror="document.title = `taken over`">',
    )
  })
  await refused
  await expect(ana.page).toHaveTitle('Team Kompas · Remit')
})

test('Next alone serves the same interface, with its stream', async () => {
  const server = await startServer({
    command: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
  })
  try {
    const health = await fetch(`${server.url}/api/health`)
    expect(await health.json()).toMatchObject({ ok: true })
    const board = await makeBoard(server.url, { cards: ['Roadmap'] })
    const news = heard(board, 'Taken to Next')
    await board.change({ kind: 'board.rename', title: 'Taken to Next' })
    await news
    expect((await board.read()).title).toBe('Taken to Next')
  } finally {
    await server.stop()
  }
})

test('told to stop, the server ends within two seconds with pages and streams open', async ({ ana }) => {
  ana.complaints.expect(/ERR_/)
  const server = await startServer()
  const board = await makeBoard(server.url, { cards: ['Roadmap'] })
  await ana.open(board)
  const streams = await Promise.all(Array.from({ length: 20 }, () => board.ask('GET', '/stream?after=0')))
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
  const took = await server.stop()
  expect(took).toBeLessThan(2_000)
  await Promise.all(streams.map((stream) => stream.text()))
})
