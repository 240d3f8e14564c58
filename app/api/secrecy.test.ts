import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '#db/index.ts'
import type { Board } from '#lib/board/board.ts'
import { EXPORT_FILES } from './export-files.ts'
import { card, guest, makeTestBoard, making, undoing } from './test-board.ts'
import { browser, type Client, script } from './test-client.ts'
import { serveForTest } from './test-server.ts'
import { listen } from './test-stream.ts'
import { unzipped } from './test-unzip.ts'

/** Words that stand nowhere but in Ben's vote. */
const ROLE = 'canary-role'
const REPLACED = 'canary-remark-replaced'
const REMARK = 'canary-remark'

/** Everyone and everything that could tell Ben's vote, on a server whose store is a file. */
async function secretly() {
  const folder = mkdtempSync(join(tmpdir(), 'remit-secrecy-'))
  const server = await serveForTest({}, await openStore(`file:${join(folder, 'remit.db')}`))
  onTestFinished(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })
  const board = await makeTestBoard(server)
  const { path, maker: ana, tokens } = board
  const make = (who: Client, ...changes: object[]) => who.call('POST', `${path}/changes`, making(...changes))
  await make(ana, ...[card('a'), card('b'), { kind: 'role.add', roleId: ROLE, name: 'Legal', lane: true }], {
    kind: 'round.open',
    roundId: 'round',
    question: 'from-now-on',
  })
  const ben = await guest(server, tokens.participant, 'Ben')
  const others = {
    ana,
    cem: await guest(server, tokens.participant, 'Cem'),
    vera: await guest(server, tokens.viewer, 'Vera'),
    link: script(server, tokens.facilitator),
    stranger: browser(server),
  }
  const bearer = { authorization: `Bearer ${tokens.facilitator}` }
  const headersOf = (who: Client): Record<string, string> =>
    who.cookie ? { cookie: who.cookie } : who === others.link ? bearer : {}
  const streams = await Promise.all(
    [others.ana, others.cem, others.vera, others.link].map((who) =>
      listen(server, `${path}/stream?after=0`, headersOf(who)),
    ),
  )
  onTestFinished(() => {
    for (const stream of streams) stream.stop()
  })
  const vote = (said: object) => ben.call('PUT', `${path}/rounds/round/vote`, said)
  const inFiles = (text: string) =>
    globSync(join(folder, '*')).filter((file) => readFileSync(file).includes(text))
  return { ...board, server, ana, ben, others, headersOf, streams, make, vote, inFiles }
}

/** The bytes of all that one of the others gets from the interface, by address. Archives are unpacked, without the time at which they were made. */
async function everything(
  origin: string,
  path: string,
  who: Client,
  headers: Record<string, string>,
): Promise<Record<string, string>> {
  const gets = [
    ...['/api/boards', '/api/health', '/api/openapi.json', '/api/catalogue'],
    ...['', '?at=2', '/changes?after=0', '/gaps', '/gaps?at=2', '/compare?from=1&to=2', '/links'].map(
      (rest) => path + rest,
    ),
    ...Object.keys(EXPORT_FILES).map((file) => `${path}/export/${file}`),
    ...['round', 'none'].map((roundId) => `${path}/rounds/${roundId}/vote`),
  ]
  const came: Record<string, string> = {}
  for (const address of gets) {
    const answer = await fetch(`${origin}${address}`, { headers })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const text = isZip(bytes)
      ? unzipped(bytes).replaceAll(/[\d-]{10}T[\d:.]+Z/g, 'now')
      : bytes.toString('latin1')
    came[address] = `${answer.status} ${text}`
  }
  const writes: [string, string, object][] = [
    ['PUT', `${path}/rounds/none/vote`, {}],
    ['PUT', `${path}/rounds/round/vote`, { placements: { none: 'shared' } }],
    ['PUT', `${path}/rounds/round/vote`, { clarity: 9 }],
    ['POST', `${path}/changes`, undoing(2)],
  ]
  for (const [method, address, body] of writes) {
    const { status, json } = await who.call(method, address, body)
    came[`${method} ${address} ${Object.keys(body)}`] = `${status} ${JSON.stringify(json)}`
  }
  return came
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString() === 'PK'
}

test('before the reveal nothing that anybody else gets holds a vote, nor differs by one', async () => {
  const { server, path, ben, others, headersOf, streams, make, ana, vote } = await secretly()
  const all = async () => {
    const came: Record<string, unknown> = {}
    for (const [name, who] of Object.entries(others))
      came[name] = await everything(server.origin, path, who, headersOf(who))
    return came
  }
  // So that what is asked for twice differs by nothing but a vote.
  const now = Date.now()
  server.house.now = () => now
  expect((await vote({})).status).toBe(204)
  const before = await all()
  const linesBefore = server.lines.length
  await vote({ placements: { a: ROLE }, remarks: { a: REPLACED }, clarity: 1 })
  await vote({ placements: { b: 'nobody' }, remarks: { a: REMARK } })
  expect((await vote({ placements: { a: 'never-was' } })).status).toBe(409)
  const ofVotes = server.lines.slice(linesBefore)
  expect(await all()).toEqual(before)

  await make(ana, { kind: 'board.rename', title: 'The end' })
  for (const stream of streams) await stream.seqsTo(3)
  const streamed = JSON.stringify(streams.map(({ events }) => events))
  expect(streamed).toContain('The end')
  // The role's id stands in the entry that made it, once on each stream, and nowhere else.
  expect(streamed.split(ROLE)).toHaveLength(streams.length + 1)
  for (const trace of [REMARK, REPLACED, '"nobody"', 'clarity']) expect(streamed).not.toContain(trace)

  for (const line of ofVotes)
    expect(Object.keys(line).sort()).toEqual([
      'board',
      'message',
      'method',
      'ms',
      'request',
      'route',
      'status',
    ])
  const logged = JSON.stringify(server.lines)
  for (const trace of [ROLE, REMARK, 'nobody', 'clarity']) expect(logged).not.toContain(trace)
  expect((await ben.call('GET', `${path}/rounds/round/vote`)).json).toMatchObject({ remarks: { a: REMARK } })
})

test('after an anonymous reveal everyone gets the counts and the remarks, and no file tells whose they were', async () => {
  const { path, ana, ben, others, make, vote, inFiles } = await secretly()
  await vote({ placements: { a: ROLE }, remarks: { a: REPLACED }, clarity: 1 })
  await vote({ remarks: { a: REMARK }, done: true })
  await others.cem.call('PUT', `${path}/rounds/round/vote`, { placements: { a: 'shared' } })
  expect(inFiles(REPLACED)).not.toEqual([])
  await make(ana, { kind: 'round.reveal', roundId: 'round' })

  const { json } = await others.vera.call<{ board: Board }>('GET', path)
  expect(json.board.rounds).toEqual([
    {
      ...{ id: 'round', question: 'from-now-on', named: false, open: false, revealed: 3 },
      responsibilities: ['a', 'b'],
      tallies: { a: { [ROLE]: 1, shared: 1 } },
      clarity: { 1: 1 },
      remarks: { a: [REMARK] },
    },
  ])
  expect((await ben.call('GET', `${path}/rounds/round/vote`)).status).toBe(404)
  expect(inFiles(REPLACED)).toEqual([])
  // Who Ben and Cem are stands with their grants, what was said with the reveal: no file has both in one place.
  const votes = inFiles('').filter((file) => file.includes('-votes'))
  expect(votes.length).toBeGreaterThan(0)
  for (const file of votes)
    for (const trace of ['Ben', 'Cem', REMARK, ROLE, 'shared']) expect(inFiles(trace)).not.toContain(file)
  const { json: log } = await others.link.call<{ entries: object[] }>('GET', `${path}/changes?after=2`)
  expect(JSON.stringify(log)).not.toMatch(/Ben|Cem/)
})
