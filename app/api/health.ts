import { z } from 'zod'
import { call } from './call.ts'
import { answer } from './reply.ts'
import { version } from './version.ts'

const health = z.object({ ok: z.boolean(), store: z.enum(['ok', 'unavailable']), version: z.string() })

/** A store that takes longer does not answer. Milliseconds. */
const PATIENCE = 2000

/** `GET /api/health`. */
export const readHealth = call({
  method: 'get',
  path: '/api/health',
  access: 'anyone',
  does: 'Whether the server can read and write its store.',
  answers: {
    200: { says: 'It can.', body: health },
    503: { says: 'It cannot.', body: health },
  },
  handle: async (_, { store }) => {
    try {
      await Promise.race([store.ping(), giveUp()])
      return answer(200, { ok: true, store: 'ok', version })
    } catch {
      return answer(503, { ok: false, store: 'unavailable', version }, { 'Retry-After': '1' })
    }
  },
})

function giveUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('no answer')).unref())
}
