import { gzipSync } from 'node:zlib'
import type { Chance } from '../load/chance.ts'

/** A body as it travels: its bytes, and the headers that speak of it. */
export interface RawBody {
  bytes: Uint8Array
  headers: Record<string, string>
}

const MEDIA_TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonx',
  'application/json; charset=utf-16',
  'application/json, text/plain',
  '*/*',
  ';',
]

/** The JSON as it should be sent, or spoilt on the way. */
export function rawBody(json: unknown, luck: Chance): RawBody {
  const bytes = Buffer.from(JSON.stringify(json) ?? '')
  const headers = { 'content-type': 'application/json' }
  if (luck.fraction() < 0.7) return { bytes, headers }
  return luck.of(SPOILERS)({ bytes, headers }, luck)
}

const SPOILERS: readonly ((body: RawBody, luck: Chance) => RawBody)[] = [
  ({ bytes }, luck) => ({ bytes, headers: { 'content-type': luck.of(MEDIA_TYPES) } }),
  ({ bytes }) => ({ bytes, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } }),
  ({ bytes, headers }) => ({ bytes: gzipSync(bytes), headers: { ...headers, 'content-encoding': 'gzip' } }),
  ({ bytes, headers }, luck) => ({ bytes: bytes.subarray(0, luck.between(0, bytes.length)), headers }),
  ({ bytes, headers }, luck) => ({ bytes: splice(bytes, [0xff, 0xc0, 0x80], luck), headers }),
  ({ bytes, headers }, luck) => ({ bytes: splice(bytes, [0x00], luck), headers }),
  ({ bytes, headers }) => ({ bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]), headers }),
  ({ headers }, luck) => ({ bytes: Buffer.from(luck.of(['[', '{"a":']).repeat(100_000)), headers }),
  ({ headers }) => ({
    bytes: Buffer.from('{"changeId":"a","changeId":"b","changes":[],"changes":[{}]}'),
    headers,
  }),
  ({ headers }, luck) => ({
    bytes: Buffer.alloc(luck.of([262_144, 262_145, 3_000_000, 5_000_000]), ' '),
    headers,
  }),
  ({ headers }, luck) => ({ bytes: noise(luck), headers }),
]

function splice(bytes: Uint8Array, odd: readonly number[], luck: Chance): Uint8Array {
  const at = luck.between(0, bytes.length)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(odd), bytes.subarray(at)])
}

function noise(luck: Chance): Uint8Array {
  return Buffer.from(Array.from({ length: luck.between(1, 2_000) }, () => luck.between(0, 255)))
}
