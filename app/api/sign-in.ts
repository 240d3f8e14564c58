import type { Session } from '#db/store.ts'
import { type Credentials, callerOf } from './asking.ts'
import { setCookie } from './cookie.ts'
import type { House } from './house.ts'
import { hashOf, newId, newToken } from './token.ts'

/** A browser's session, and the headers of the answer that gives it to a browser that had none. */
export interface SignedIn {
  session: Session
  headers: Record<string, string>
}

/** The session of this browser, or a new one. A bearer's token is no browser: it gets a new one too. */
export async function signIn(house: House, { bearer, cookie }: Credentials): Promise<SignedIn> {
  const caller = bearer === undefined && cookie ? await callerOf(house, { cookie }) : undefined
  if (caller && 'session' in caller) return { session: caller.session, headers: {} }
  const token = newToken(256)
  const at = new Date(house.now()).toISOString()
  const session = { id: newId(), tokenHash: hashOf(token), createdAt: at, renewedAt: at }
  await house.store.keepSession(session)
  return { session, headers: { 'Set-Cookie': setCookie(token, house.config) } }
}
