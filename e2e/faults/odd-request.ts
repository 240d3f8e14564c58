import type { Question } from '../load/ask.ts'
import type { Chance } from '../load/chance.ts'
import { mutate } from './mutate.ts'
import { rawBody } from './raw-body.ts'
import type { Route } from './routes.ts'
import { validBody } from './valid-body.ts'
import type { World } from './world.ts'

const ODD_SEGMENTS = [
  '%00',
  '%2e%2e%2f%2e%2e',
  '%zz',
  '%F0%28%8C%28',
  '__proto__',
  'constructor',
  'UPPER',
  '%C3%BC',
  '..',
  '',
  "a'%20OR%201=1",
  'a'.repeat(65),
  'a'.repeat(4_000),
]

const ODD_NUMBERS = [
  '',
  '-1',
  '0',
  '1.5',
  '1e3',
  'abc',
  '%00',
  '9007199254740993',
  '9'.repeat(40),
  '1&at=2&after=3',
]

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND']

/** A request that may be wrong in its path, method, asker, headers or body; now and then in nothing. */
export function oddRequest(
  route: Route,
  world: World,
  luck: Chance,
): Question & { method: string; path: string } {
  const method = luck.fraction() < 0.92 ? route.method.toUpperCase() : luck.of(METHODS)
  const headers: Record<string, string> = { ...luck.of(world.askers) }
  const request = { method, path: oddPath(route, world, luck), headers }
  if (luck.fraction() < 0.05) headers['last-event-id'] = luck.of(['abc', '-1', '9'.repeat(30)])
  if (!route.takesBody && luck.fraction() < 0.9) return request
  let json: unknown = validBody(route, world, luck) ?? {}
  for (let wrong = luck.of([0, 1, 1, 1, 2, 3]); wrong > 0; wrong -= 1) json = mutate(json, luck)
  const raw = rawBody(json, luck)
  return { ...request, headers: { ...headers, ...raw.headers }, body: raw.bytes }
}

function oddPath(route: Route, { board }: World, luck: Chance): string {
  const values: Record<string, readonly string[]> = {
    boardId: [board.boardId],
    roundId: ['round', 'round', 'earlier-round', 'never-was'],
    access: ['facilitator', 'participant', 'viewer'],
    file: ['board.json', 'charter.pdf', '..%2fboard.json'],
  }
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    luck.fraction() < 0.93 ? luck.of(values[name] ?? ODD_SEGMENTS) : luck.of(ODD_SEGMENTS),
  )
  const asked = [...route.query, 'extra'].filter(() => luck.fraction() < 0.4)
  const query = asked.map(
    (name) => `${name}=${luck.fraction() < 0.4 ? luck.between(0, 5) : luck.of(ODD_NUMBERS)}`,
  )
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}
