import { type Answer, ask, type Question } from '../load/ask.ts'
import { chance } from '../load/chance.ts'
import { startServer } from '../server.ts'
import { databaseState } from './database-state.ts'
import { oddRequest } from './odd-request.ts'
import { routesOf } from './routes.ts'
import { makeWorld } from './world.ts'

/** `bodies`: how many of the requests have one; about as many come without. The same seed gives the same requests. */
export interface FuzzOptions {
  bodies: number
  seed: number
}

/** What came of it. No `problems`: every request got a proper answer, and only those that were granted changed anything. */
export interface FuzzResult {
  routes: number
  requests: number
  /** How often each status was answered. */
  statuses: Record<string, number>
  /** How many of them changed something. */
  changes: number
  problems: string[]
}

/** Beyond this the server may close the connection without an answer. Bytes. */
const MOST_READ = 4 * 1024 * 1024

/** Sends odd requests to every call of the interface in turn, from all kinds of askers. */
export async function fuzzRuns({ bodies, seed }: FuzzOptions): Promise<FuzzResult> {
  const server = await startServer()
  const luck = chance(seed)
  const result: FuzzResult = { routes: 0, requests: 0, statuses: {}, changes: 0, problems: [] }
  const state = databaseState(server.file)
  try {
    const routes = await routesOf(server.url)
    result.routes = routes.length
    let world = await makeWorld(server.url)
    const withBody = routes.filter(({ takesBody }) => takesBody)
    for (let sent = 0; sent < bodies; ) {
      const route = luck.of(luck.fraction() < 0.4 ? withBody : routes)
      const request = oddRequest(route, world, luck)
      if (request.body) sent += 1
      result.requests += 1
      const before = state.digest()
      const answer = await answerTo(server.url, request)
      const status = answer instanceof Error ? 'none' : String(answer.status)
      result.statuses[status] = (result.statuses[status] ?? 0) + 1
      const changed = before !== state.digest()
      if (changed) result.changes += 1
      const problem = problemOf(request, answer, changed)
      const name = `request ${result.requests}: ${request.method} ${request.path.slice(0, 120)}`
      if (problem) result.problems.push(`${name}: ${problem}`)
      if (endsWorld(request, answer)) world = await makeWorld(server.url)
    }
    result.problems.push(...complaints(server.log()))
  } finally {
    state.close()
    await server.stop()
  }
  return result
}

async function answerTo(url: string, request: Question): Promise<Answer | Error> {
  try {
    return await ask(url, request)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function problemOf({ body }: Question, answer: Answer | Error, changed: boolean): string | undefined {
  if (answer instanceof Error) {
    const mayClose = body instanceof Uint8Array && body.length > MOST_READ
    return mayClose ? undefined : answer.message
  }
  const granted = answer.status >= 200 && answer.status < 300
  if (answer.status >= 500) return `${answer.status} ${answer.text.slice(0, 200)}`
  if (changed && !granted) return `${answer.status}, and yet something changed`
  return undefined
}

/** A deleted board and replaced links would leave only strangers to ask on. */
function endsWorld({ method, path = '' }: Question, answer: Answer | Error): boolean {
  if (answer instanceof Error || answer.status >= 300) return false
  return method === 'DELETE' || path.includes('/replace')
}

/** What the server itself wrote of as failed: pino's levels from `error` on. */
function complaints(log: string): string[] {
  return log.split('\n').filter((line) => /"level":[56]0/.test(line))
}
