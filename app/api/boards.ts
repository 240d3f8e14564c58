import { z } from 'zod'
import { nameSchema } from '#lib/board/text-schema.ts'
import { PHASES } from '#lib/board/workshop.ts'
import { pastedCards } from '#lib/catalogue/pasted-cards.ts'
import { TEMPLATES, type TemplateId, templateLog } from '#lib/catalogue/templates.ts'
import { en } from '#lib/i18n/en.ts'
import { type BoardFile, boardFileSchema, entriesOf, MOST_FILE_BYTES } from './board-file.ts'
import { call } from './call.ts'
import { type FirstEntries, foundBoard } from './found-board.ts'
import { boardsOf } from './open-boards.ts'
import { Problem } from './problem.ts'
import { answer } from './reply.ts'
import { linkAnswer } from './schemas.ts'
import { newId } from './token.ts'

const fromTemplate = z.strictObject({
  title: nameSchema,
  template: z
    .string()
    .max(64)
    .exactOptional()
    .describe(`one of ${TEMPLATES.join(', ')}; po-pm by default`),
  responsibilities: z
    .array(nameSchema)
    .max(200)
    .exactOptional()
    .describe('titles of cards, added to the template; without a template the board has only these'),
  name: nameSchema.exactOptional().describe('what the maker is called'),
})

const fromFile = z.strictObject({ from: boardFileSchema })

const founded = z.object({
  boardId: z.string(),
  url: z.url(),
  links: z.object({ facilitator: linkAnswer, participant: linkAnswer, viewer: linkAnswer }),
})

const openable = z.object({
  boardId: z.string(),
  title: z.string(),
  access: z.string(),
  phase: z.enum(PHASES).exactOptional(),
  gaps: z.int(),
  nextReview: z.iso.date().exactOptional(),
  openedAt: z.iso.datetime(),
})

/** `POST /api/boards`. */
export const makeBoard = call({
  method: 'post',
  path: '/api/boards',
  access: 'anyone',
  does: 'Makes a board, from a template or from an exported file. The session becomes its facilitator.',
  body: z.union([fromTemplate, fromFile]),
  most: {
    bytes: MOST_FILE_BYTES,
    when: (body) => typeof body === 'object' && body !== null && 'from' in body,
  },
  answers: { 201: { says: 'The board, and its three links, shown this once.', body: founded } },
  handle: async (ask, house) => {
    const { body } = ask
    if ('from' in body) return foundBoard(house, ask, undefined, await fileEntries(body.from, house.now()))
    return foundBoard(house, ask, body.name, templateEntry(body))
  },
})

/** `GET /api/boards`. */
export const listBoards = call({
  method: 'get',
  path: '/api/boards',
  access: 'session',
  does: 'The boards that this session can open, those opened last first. None without a session.',
  answers: { 200: { says: 'The boards.', body: z.array(openable) } },
  handle: async ({ caller }, house) => answer(200, caller ? await boardsOf(house, caller) : []),
})

async function fileEntries(file: BoardFile, now: number): Promise<FirstEntries> {
  const entries = await entriesOf(file, now)
  return () => entries
}

function templateEntry({
  title,
  template,
  responsibilities = [],
}: z.output<typeof fromTemplate>): FirstEntries {
  const id = template ?? (responsibilities.length > 0 ? 'blank' : 'po-pm')
  if (!isTemplate(id)) throw new Problem('unknown-template')
  const cards = responsibilities.map((each) => ({ id: newId(), title: each }))
  return (founder) =>
    templateLog(id, { ...founder, title, words: en.catalogue, cards: pastedCards(cards, en.catalogue) }).map(
      (opening, index) => ({ ...opening, seq: index + 1, changeId: newId() }),
    )
}

function isTemplate(id: string): id is TemplateId {
  return TEMPLATES.some((template) => template === id)
}
