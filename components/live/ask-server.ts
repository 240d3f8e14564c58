/** An answer, whatever it says. `body`: undefined where there is none, or none that is JSON. */
export interface Answer {
  status: number
  body: unknown
}

/** A server that cannot answer now: how many ms it asks to wait, 0 when it does not say or is not there. */
export interface NotNow {
  wait: number
}

/** Asks the server for something, with `body` as JSON when given. */
export async function askServer(method: string, url: string, body?: unknown): Promise<Answer | NotNow> {
  try {
    const answer = await fetch(url, {
      method,
      cache: 'no-store',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const { status } = answer
    if (status === 429 || status >= 500)
      return { wait: Number(answer.headers.get('retry-after') ?? 0) * 1000 }
    return { status, body: await answer.json().catch(() => undefined) }
  } catch {
    return { wait: 0 }
  }
}
