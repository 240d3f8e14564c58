import { StoreUnavailable } from '#db/store.ts'
import { cookieToken, RENEWAL_SECONDS, SESSION_SECONDS, setCookie } from './cookie.ts'
import type { House } from './house.ts'
import type { Caller, Member } from './memberships.ts'
import { hashOf } from './token.ts'

/** What a request brings to show who asks: a link's token, else a cookie. Only their SHA-256 is looked at. */
export interface Credentials {
  bearer?: string
  cookie?: string
}

/** Reads the Authorization and Cookie headers. Other schemes than Bearer are a proxy's business. */
export function credentialsOf(
  house: Pick<House, 'config'>,
  authorization: string | undefined,
  cookieHeader: string | undefined,
): Credentials {
  const bearer = authorization && /^bearer(?: +(.*))?$/i.exec(authorization)
  if (bearer) return { bearer: (bearer[1] ?? '').trim() }
  const cookie = cookieToken(cookieHeader, house.config)
  return cookie ? { cookie } : {}
}

/** Who calls; undefined for nobody we know. */
export async function callerOf(house: House, { bearer, cookie }: Credentials): Promise<Caller | undefined> {
  if (bearer !== undefined) {
    const link = await house.store.link(hashOf(bearer))
    return link && { link }
  }
  const session = cookie === undefined ? undefined : await house.store.session(hashOf(cookie))
  if (!session || Date.parse(session.renewedAt) + SESSION_SECONDS * 1000 < house.now()) return undefined
  return { session }
}

/** The Set-Cookie header that renews a session, when a day has passed since it last was; undefined when it has not. */
export async function renewal(
  house: House,
  caller: Caller | undefined,
  { cookie }: Credentials,
): Promise<string | undefined> {
  if (!cookie || !caller || !('session' in caller)) return undefined
  if (Date.parse(caller.session.renewedAt) + RENEWAL_SECONDS * 1000 > house.now()) return undefined
  caller.session.renewedAt = new Date(house.now()).toISOString()
  await house.store.keepSession(caller.session)
  return setCookie(cookie, house.config)
}

/** How long a grant is left as it is before it notes again that its board was opened. Milliseconds. */
const OPENED_JUST_NOW = 1000

/** Notes that this member opens the board now. A store that cannot write keeps nobody from reading. */
export async function noteOpening(house: House, { caller, boardId, access }: Member): Promise<void> {
  if (!('session' in caller)) return
  try {
    await house.memberships.inTurn(boardId, async () => {
      const grants = await house.store.grants(caller.session.id, boardId)
      const grant = grants.find((each) => each.access === access)
      if (!grant || Date.parse(grant.openedAt) + OPENED_JUST_NOW > house.now()) return
      await house.store.grant({ ...grant, openedAt: new Date(house.now()).toISOString() })
    })
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
  }
}
