import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

/** What to ask. `body`: JSON unless it is bytes or text already. */
export interface Question {
  method?: string
  headers?: Record<string, string>
  body?: unknown
  agent?: Agent
  /** The path with its query, sent as it is; by default that of the address, tidied up. */
  path?: string
  /** Milliseconds until it is given up; 10 s unless told. */
  patience?: number
}

/** What came back. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** Asks by plain HTTP, with less work than `fetch`; of a stream only the head is read. Rejects when no answer comes in time. */
export function ask(url: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', agent, path, patience = 10_000 } = question
  const body = encoded(question.body)
  const headers: Record<string, string | number> = { ...question.headers }
  if (body !== undefined) headers['content-length'] = Buffer.byteLength(body)
  if (body !== undefined && !headers['content-type']) headers['content-type'] = 'application/json'
  return new Promise((resolve, reject) => {
    const options = { method, headers, ...(agent && { agent }), ...(path && { path }) }
    const call = request(url, options, (response) => {
      let text = ''
      const whole = () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        whole()
        call.destroy()
      }
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', whole)
      response.on('error', reject)
    })
    call.setTimeout(patience, () => call.destroy(new Error(`no answer within ${patience} ms`)))
    call.on('error', reject)
    call.end(body)
  })
}

function encoded(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return body
  return JSON.stringify(body)
}

/** The JSON of an answer. Throws when its status is not the one hoped for. */
export function expectJson<Result>(answer: Answer, status: number): Result {
  if (answer.status !== status)
    throw new Error(`${answer.status} instead of ${status}: ${answer.text.slice(0, 500)}`)
  return JSON.parse(answer.text) as Result
}
