import { z } from 'zod'
import type { Entry } from '#lib/board/entry.ts'
import { idSchema } from '#lib/board/text-schema.ts'
import { boardFile, boardFileSchema } from './board-file.ts'
import { call } from './call.ts'
import { fileName } from './file-name.ts'
import type { House } from './house.ts'
import { answer } from './reply.ts'
import { atSchema } from './schemas.ts'
import { stateOf } from './states.ts'
import { toldEntry } from './told-entry.ts'

/** `GET /api/boards/ID/export/board.json`. */
export const exportBoard = call({
  method: 'get',
  path: '/api/boards/{boardId}/export/{file}',
  access: 'viewer',
  does: 'The board as a file, with its log up to now or to entry `at`.',
  params: z.object({ boardId: idSchema, file: z.enum(['board.json']) }),
  query: atSchema,
  answers: { 200: { says: 'The file.', body: boardFileSchema } },
  handle: async ({ member: { boardId }, query }, house) => {
    const { board, seq } = await stateOf(house, boardId, query.at)
    const file = boardFile(board, await entriesTo(house, boardId, seq), new Date(house.now()).toISOString())
    return answer(200, file, { 'Content-Disposition': `attachment; ${fileName(board.title, 'json')}` })
  },
})

async function entriesTo(house: House, boardId: string, seq: number): Promise<Entry[]> {
  const all: Entry[] = []
  for (;;) {
    const next = await house.boards.entries(boardId, all.length)
    const wanted = next.filter((entry) => entry.seq <= seq)
    all.push(...wanted.map(toldEntry))
    if (next.length === 0 || wanted.length < next.length) return all
  }
}
