import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Wire } from './wire.ts'

/** What a call answers, before it is written. `sent`: the call writes for itself. */
export type Reply =
  | { status: number; headers: Record<string, string>; body: string | Uint8Array<ArrayBuffer> | null }
  | { sent: Response }

/** The headers of every answer of the interface. */
export const HEADERS = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** An answer in JSON. */
export function answer(status: number, body: unknown, more?: Record<string, string>): Reply {
  return { status, headers: { ...HEADERS, ...more }, body: JSON.stringify(body) }
}

/** A file to be saved, as a Content-Disposition header names it; text goes out as UTF-8. */
export function file(content: string | Uint8Array, type: string, name: string): Reply {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  const headers = { ...HEADERS, 'Content-Type': type, 'Content-Disposition': `attachment; ${name}` }
  return { status: 200, headers, body }
}

/** An answer that says no more than that it is done. */
export function done(more?: Record<string, string>): Reply {
  const { 'Content-Type': _, ...headers } = HEADERS
  return { status: 204, headers: { ...headers, ...more }, body: null }
}

/** The status of a reply; that of a call that writes for itself is 200. */
export function statusOf(reply: Reply): number {
  return 'sent' in reply ? reply.sent.status : reply.status
}

/** Writes a reply. Straight to Node's answer where there is one: a `Response` costs a small call more than its own work. */
export function send(wire: Wire, reply: Reply): Response {
  if ('sent' in reply) return reply.sent
  const { status, headers, body } = reply
  const outgoing = wire.env?.outgoing
  if (!outgoing) return new Response(body, { status, headers })
  const length = body === null ? {} : { 'Content-Length': Buffer.byteLength(body) }
  if (outgoing.headersSent) outgoing.destroy()
  else outgoing.writeHead(status, { ...headers, ...length }).end(body ?? undefined)
  return RESPONSE_ALREADY_SENT
}
