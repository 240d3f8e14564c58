import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClockMove } from './movable-clock.ts'

/** How to start a server. Defaults: this folder's `server.ts`, a free port, a new database in a folder of its own. */
export interface ServerOptions {
  /** The database file; one that is given stays after `stop`. */
  file?: string
  port?: number
  /** The folder to start in, with its own sources and build. */
  folder?: string
  /** What Node runs, with its own flags before it. */
  command?: readonly string[]
  environment?: Record<string, string>
  /** Lets `setClock` move its clock; else it has the machine's. */
  hasMovableClock?: boolean
}

/** A server that answers, in a process of its own. */
export interface RunningServer {
  /** Its origin: `http://127.0.0.1:PORT`. */
  url: string
  port: number
  pid: number
  /** The database file. */
  file: string
  /** All that it has printed. */
  log(): string
  /** Sets its clock to an instant, ISO 8601; from there it goes on. Only with `hasMovableClock`. */
  setClock(instant: string): Promise<void>
  /** Asks it to end, waits until it has, and resolves with how long that took, in milliseconds. Ends it by force after 5 s. */
  stop(): Promise<number>
  /** Ends it at once, in the middle of whatever it does (SIGKILL). The database stays as it is. */
  kill(): Promise<void>
}

/** How long a server may take until it answers. Milliseconds. */
const PATIENCE = 60_000

/**
 * Starts the real server in production, on this machine only, with no limits on how often one may call. The pages must be
 * built already. Rejects with what it printed when it ends or does not answer within a minute.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-server-'))
  const file = options.file ?? join(folder, 'remit.db')
  const logFile = join(folder, 'server.log')
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const output = openSync(logFile, 'w')
  const clock = options.hasMovableClock ? ['--import', './e2e/movable-clock.ts'] : []
  const child = spawn(process.execPath, [...clock, ...(options.command ?? ['server.ts'])], {
    cwd: options.folder ?? process.cwd(),
    stdio: ['ignore', output, output, ...(options.hasMovableClock ? (['ipc'] as const) : [])],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${file}`,
      RATE_LIMITS: 'off',
      ...options.environment,
    },
  })
  closeSync(output)
  const log = () => readFileSync(logFile, 'utf8')
  const discard = () => rmSync(folder, { recursive: true, force: true })
  try {
    await answers(url, child, log)
  } catch (error) {
    discard()
    throw error
  }
  return {
    url,
    port,
    pid: child.pid ?? 0,
    file,
    log,
    setClock: (instant) => setClock(child, instant),
    async stop() {
      const asked = performance.now()
      await end(child, 'SIGTERM')
      const took = performance.now() - asked
      discard()
      return took
    },
    async kill() {
      await end(child, 'SIGKILL')
      if (options.file) discard()
    },
  }
}

async function setClock(child: ChildProcess, instant: string): Promise<void> {
  const move: ClockMove = { ahead: Date.parse(instant) - Date.now() }
  const moved = once(child, 'message')
  child.send(move)
  await moved
}

/** A port on which nobody listens now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Resolves once the server is healthy. Rejects with its log. */
async function answers(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(20)) {
    if (hasEnded(child)) throw new Error(`The server ended before it answered.\n${log()}`)
    try {
      if ((await fetch(`${url}/api/health`)).ok) return
    } catch {
      // Nobody listens yet.
    }
  }
  await end(child, 'SIGKILL')
  throw new Error(`The server did not answer within ${PATIENCE / 1000} s.\n${log()}`)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(force)
}
