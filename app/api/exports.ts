import { z } from 'zod'
import { idSchema } from '#lib/board/text-schema.ts'
import { boardFileSchema } from './board-file.ts'
import { call } from './call.ts'
import { EXPORT_FILES } from './export-files.ts'
import { fileName } from './file-name.ts'
import { writeInTurn } from './file-turns.ts'
import { Problem } from './problem.ts'
import { file as asFile } from './reply.ts'
import { atSchema } from './schemas.ts'
import { dayOf, stateOf } from './states.ts'

const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 'a language tag, such as nl')
  .toLowerCase()
  .describe('the language of the file, where it has words of ours or habits of a language')

const sectionsSchema = z
  .string()
  .regex(/^[a-z,-]{0,300}$/, 'names of sections, with commas between')
  .describe('which sections a charter has, such as `owners,gaps,matrix`; without it all but the votes')

/** `GET /api/boards/ID/export/FILE`. */
export const exportBoard = call({
  method: 'get',
  path: '/api/boards/{boardId}/export/{file}',
  access: 'viewer',
  does: 'The board as a file, now or as it was after entry `at`.',
  params: z.object({ boardId: idSchema, file: z.enum(Object.keys(EXPORT_FILES)) }),
  query: atSchema.extend({ lang: languageSchema.exactOptional(), sections: sectionsSchema.exactOptional() }),
  answers: {
    200: {
      says: 'The file. In `board.json` stands the board with its log.',
      body: boardFileSchema,
      files: [...new Set(Object.values(EXPORT_FILES).map(({ type }) => type))],
    },
  },
  handle: async ({ wire, member: { boardId, key }, params: { file }, query, origin }, house) => {
    const wanted = EXPORT_FILES[file]
    if (!wanted) throw new Problem('not-found')
    if ('task' in wanted) house.limits.changes(key, 20)
    const { board, seq } = await stateOf(house, boardId, query.at)
    const day = await dayOf(house, boardId, query.at)
    const { lang: language, sections } = query
    const exported = { house, boardId, board, seq, day, language, sections, origin }
    const content =
      'write' in wanted
        ? await wanted.write(exported)
        : await writeInTurn({
            boardId,
            name: JSON.stringify([file, seq, day, language, sections, origin]),
            signal: wire.req.raw.signal,
            task: () => wanted.task(exported),
          })
    return asFile(content, wanted.type, fileName(...nameOf(file, board.title)))
  },
})

/** `matrix.csv` of Team Kompas is saved as Team-Kompas-matrix.csv; what holds the whole board bears its title alone. */
function nameOf(file: string, title: string): [name: string, ending: string] {
  const [stem = '', ending = ''] = file.split('.')
  return [stem === 'board' ? title : `${title.slice(0, 60)} ${stem}`, ending]
}
