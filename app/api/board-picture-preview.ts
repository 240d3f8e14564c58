import { neutralPicture } from '#lib/charter/board-picture.ts'
import { en } from '#lib/i18n/en.ts'
import { call } from './call.ts'
import { writeInTurn } from './file-turns.ts'
import { HEADERS } from './reply.ts'
import type { FileTask } from './write-file.ts'

/** `GET /api/preview.png`. */
export const readPreview = call({
  method: 'get',
  path: '/api/preview.png',
  access: 'anyone',
  does: 'The picture that messengers show for a link to any page: the same for all, so that it tells nothing of a board.',
  answers: { 200: { says: 'The picture, 1200 by 630.', type: 'image/png' } },
  handle: async () => {
    made ??= await writeInTurn({ boardId: 'none', name: 'preview', task })
    const body = new Uint8Array(made)
    const headers = {
      ...HEADERS,
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=86400',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }
    return { status: 200, headers, body }
  },
})

let made: Uint8Array | undefined

function task(): FileTask {
  return { form: 'png', svg: neutralPicture(en.charter.preview) }
}
