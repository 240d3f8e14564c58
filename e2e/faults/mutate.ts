import type { Chance } from '../load/chance.ts'

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 60,
  '',
  ' ',
  '\u0000',
  'a\u202eb\u0007',
  '\ud800',
  'é'.repeat(300),
  'x'.repeat(100_000),
  '__proto__',
  'constructor',
  'unplaced',
  'nobody',
  '../../etc/passwd',
  "'; DROP TABLE entries; --",
  [],
  {},
  [[[[]]]],
  { toString: 1, valueOf: null, toJSON: 'x' },
]

/** The same JSON with one thing in it made wrong, somewhere. What was given stays as it is. */
export function mutate(value: unknown, luck: Chance): unknown {
  const inside = typeof value === 'object' && value !== null && Object.keys(value).length > 0
  if (inside && luck.fraction() < 0.8) {
    const key = luck.of(Object.keys(value))
    const changed = mutate((value as Record<string, unknown>)[key], luck)
    return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }
  }
  return luck.of(WAYS)(value, luck)
}

/** How one thing can be wrong. */
const WAYS: readonly ((value: unknown, luck: Chance) => unknown)[] = [
  (_, luck) => luck.of(ODD),
  (_, luck) => luck.of(ODD),
  (value) => [value],
  (value) => JSON.stringify(value) ?? '',
  (value) => Array.from({ length: 201 }, () => value),
  (value, luck) => nested(value, luck.of([50, 5_000])),
  (value, luck) => ({ ...asObject(value), [luck.of(['extra', 'constructor', 'seq', 'kind'])]: luck.of(ODD) }),
  (value) => withOwnProto(value),
  (value, luck) => without(value, luck),
]

function nested(value: unknown, depth: number): unknown {
  let result = value
  for (let level = 0; level < depth; level += 1) result = level % 2 ? [result] : { changes: result }
  return result
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { value }
}

/** JSON may name a key `__proto__`; whoever copies that carelessly changes the prototype of things. */
function withOwnProto(value: unknown): object {
  const given = { access: 'facilitator', isAdmin: true, length: 3 }
  return Object.defineProperty({ ...asObject(value) }, '__proto__', { value: given, enumerable: true })
}

function without(value: unknown, luck: Chance): unknown {
  const keys = Object.keys(asObject(value))
  const gone = keys.length > 0 ? luck.of(keys) : ''
  return Object.fromEntries(Object.entries(asObject(value)).filter(([key]) => key !== gone))
}
