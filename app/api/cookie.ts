import { parse, serialize } from 'hono/utils/cookie'
import type { Config } from './config.ts'

const DAY = 24 * 60 * 60

/** A session ends so many seconds after it was last renewed: the longest that browsers allow. */
export const SESSION_SECONDS = 400 * DAY

/** A session is renewed at most once in so many seconds. */
export const RENEWAL_SECONDS = DAY

/** The token in a request's Cookie header; undefined for none. */
export function cookieToken(
  header: string | undefined,
  config: Pick<Config, 'publicUrl'>,
): string | undefined {
  const name = nameOf(config)
  return header ? parse(header, name)[name] || undefined : undefined
}

/** The Set-Cookie header that gives a browser its session. */
export function setCookie(token: string, config: Pick<Config, 'publicUrl'>): string {
  return serialize(nameOf(config), token, {
    path: '/',
    maxAge: SESSION_SECONDS,
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(config),
  })
}

function nameOf(config: Pick<Config, 'publicUrl'>): string {
  return isSecure(config) ? '__Host-remit-session' : 'remit-session'
}

function isSecure({ publicUrl }: Pick<Config, 'publicUrl'>): boolean {
  return publicUrl?.startsWith('https:') ?? false
}
