/** What the server answered: what was asked for, or why not, as a kebab-case code. `network`: it could not be reached. */
export type Answer<Body> = { ok: true; body: Body } | { ok: false; code: string }

/** What a call brings along. `bearer`: a link's token, in place of the session. */
export interface Asked {
  body?: unknown
  bearer?: string
}

/** Calls the interface. Never rejects. `Body` is what the interface promises for this call. */
export async function ask<Body>(method: string, path: string, asked: Asked = {}): Promise<Answer<Body>> {
  const { body, bearer } = asked
  try {
    const response = await fetch(path, {
      method,
      cache: 'no-store',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (response.status === 204) return { ok: true, body: undefined as Body }
    const told = await response.json()
    return response.ok ? { ok: true, body: told } : { ok: false, code: told.error.code }
  } catch {
    return { ok: false, code: 'network' }
  }
}
