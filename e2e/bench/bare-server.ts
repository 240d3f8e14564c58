import { createServer, type ServerResponse } from 'node:http'
import Database from 'better-sqlite3'

// The floor: what a change costs at least when it is durable and everyone hears of it. No access, no rules, no boards.
const file = (process.env.DATABASE_URL ?? '').replace('file:', '')
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(`CREATE TABLE entries (board_id text NOT NULL, seq integer NOT NULL, change_id text NOT NULL, at text NOT NULL,
  by_id text NOT NULL, by_name text NOT NULL, changes text NOT NULL, PRIMARY KEY (board_id, seq), UNIQUE (board_id, change_id))`)
const insert = database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)')
const by = { id: 'bare', name: 'Bare' }
const streams = new Set<ServerResponse>()
let seq = 0

const server = createServer((request, response) => {
  if (request.url === '/stream') listen(response)
  else if (request.method === 'GET') response.end('{"ok":true}')
  else {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => accept(JSON.parse(body), response))
  }
})

function listen(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' })
  response.write(': open\n\n')
  streams.add(response)
  response.on('close', () => streams.delete(response))
}

/** One commit per request, then one write per stream, then the answer. */
function accept(
  { changeId, changes }: { changeId: string; changes: unknown },
  response: ServerResponse,
): void {
  seq += 1
  const at = new Date().toISOString()
  insert.run('bare', seq, changeId, at, by.id, by.name, JSON.stringify(changes))
  const data = JSON.stringify({ seq, at, by, changeId, changes })
  const frame = Buffer.from(`id: ${seq}\nevent: entry\ndata: ${data}\n\n`)
  for (const stream of streams) stream.write(frame)
  response.writeHead(201, { 'Content-Type': 'application/json' })
  response.end(`{"seq":${seq}}`)
}

process.on('SIGTERM', () => process.exit())
server.listen(Number(process.env.PORT), process.env.HOST)
