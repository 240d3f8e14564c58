import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from 'hono'
import type { Config } from './config.ts'

/** A call as Hono hands it over; behind the bare Node server with Node's own request and answer. */
export type Wire = Context<{ Bindings: { incoming?: IncomingMessage; outgoing?: ServerResponse } }>

/** A header of the request, its name in small letters. Straight from Node where it can be: `Headers` cost time and memory. */
export function headerOf(c: Wire, name: string): string | undefined {
  const incoming = c.env?.incoming
  if (!incoming) return c.req.raw.headers.get(name) ?? undefined
  const value = incoming.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** Where the request comes from: what the outermost of our own proxies saw, or the other end of the connection. */
export function addressOf(c: Wire, { proxies }: Pick<Config, 'proxies'>): string {
  const forwarded = proxies > 0 ? fromRight(headerOf(c, 'x-forwarded-for'), proxies) : undefined
  return forwarded ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown'
}

/** Our own origin, as this request should know it: PUBLIC_URL, else what the request was addressed to. */
export function ownOrigin(c: Wire, { publicUrl, proxies }: Pick<Config, 'publicUrl' | 'proxies'>): string {
  if (publicUrl) return publicUrl
  const scheme = proxies > 0 ? fromRight(headerOf(c, 'x-forwarded-proto'), proxies) : undefined
  return `${scheme === 'https' ? 'https' : 'http'}://${headerOf(c, 'host') ?? 'localhost'}`
}

/** The value that the nth proxy, counted from us, added to a list; the leftmost where there are fewer. */
function fromRight(list: string | undefined, nth: number): string | undefined {
  const values = list?.split(',').map((value) => value.trim())
  return values?.[Math.max(0, values.length - nth)] || undefined
}
