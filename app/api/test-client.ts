import type { TestServer } from './test-server.ts'

/** What came back; `json` is undefined for an empty body. */
export interface Came<Body> {
  status: number
  headers: Headers
  json: Body
}

/** How a request differs from the usual: headers (undefined leaves one out), or a body that is not JSON. */
export interface Unusual {
  headers?: Record<string, string | undefined>
  raw?: string | Uint8Array<ArrayBuffer>
}

/** Somebody who calls the interface. */
export interface Client {
  /** A browser's Cookie header; empty until it has a session. */
  cookie: string
  call<Body = unknown>(method: string, path: string, body?: unknown, unusual?: Unusual): Promise<Came<Body>>
}

type Where = Pick<TestServer, 'origin'>

/** A browser without a session yet, which says from which site it asks. */
export function browser(server: Where): Client {
  const client = clientOf(server, () => ({ origin: server.origin, cookie: client.cookie || undefined }))
  return client
}

/** A script with a link's token. */
export function script(server: Where, token: string): Client {
  return clientOf(server, () => ({ authorization: `Bearer ${token}` }))
}

function clientOf({ origin }: Where, usual: () => Record<string, string | undefined>): Client {
  const client: Client = {
    cookie: '',
    async call(method, path, body, { headers, raw } = {}) {
      const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const type = content === undefined ? {} : { 'content-type': 'application/json' }
      const all = Object.entries({ ...usual(), ...type, ...headers })
      const sent = all.filter((pair): pair is [string, string] => pair[1] !== undefined)
      const came = await fetch(`${origin}${path}`, { method, headers: sent, body: content ?? null })
      client.cookie = came.headers.getSetCookie()[0]?.split(';')[0] ?? client.cookie
      const text = await came.text()
      return { status: came.status, headers: came.headers, json: text ? JSON.parse(text) : undefined }
    },
  }
  return client
}
