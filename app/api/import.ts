import { z } from 'zod'
import type { BoardState } from '#db/boards.ts'
import { mustWait } from '#lib/board/access.ts'
import { applyAll } from '#lib/board/apply.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { judge } from '#lib/gaps/judge.ts'
import type { ImportPlan } from '#lib/matrix/import-changes.ts'
import type { MatrixReading } from '#lib/matrix/matrix-reading.ts'
import { call } from './call.ts'
import type { House } from './house.ts'
import { columnSchema, importAnswer, importPreview } from './import-answers.ts'
import { planning, readBrought } from './import-plan.ts'
import { WORKBOOK } from './matrix-exports.ts'
import type { Member } from './memberships.ts'
import { Problem } from './problem.ts'
import { answer, type Reply } from './reply.ts'
import { dayOf, stateOf } from './states.ts'
import { newId } from './token.ts'

/** Bytes of a matrix: 2 MiB, and a little around it. */
const MOST_BYTES = 2 * 1024 * 1024 + 1024

const columnsSchema = z.array(columnSchema).max(1000)

const body = z.union([
  z.strictObject({
    text: z.string().describe('CSV, TSV or Markdown'),
    columns: columnsSchema.exactOptional().describe('what the columns are, where the preview was wrong'),
  }),
  z.strictObject({ file: z.instanceof(Uint8Array) }),
])

/** With a workbook as its body, a request says what the columns are in its address. */
const columnsInQuery = z
  .string()
  .transform((text, context) => {
    const columns = columnsSchema.safeParse(parsedJson(text))
    if (columns.success) return columns.data
    context.addIssue({ code: 'custom', message: 'columns are JSON, as the preview has them' })
    return z.NEVER
  })
  .describe('for a workbook: `columns` as JSON')

/** `POST /api/boards/ID/import`. */
export const importMatrix = call({
  method: 'post',
  path: '/api/boards/{boardId}/import',
  access: 'participant',
  does: 'Reads a RACI matrix: a preview, or with `apply=1` one entry that brings it onto the board.',
  query: z.object({ apply: z.literal('1').exactOptional(), columns: columnsInQuery.exactOptional() }),
  body,
  file: WORKBOOK,
  most: { bytes: MOST_BYTES, when: () => true },
  answers: {
    200: { says: 'What was understood; nothing has changed.', body: importAnswer },
    201: {
      says: 'It is on the board, as one entry.',
      body: importAnswer.extend({ seq: z.int(), changeId: z.string() }),
    },
  },
  handle: async ({ body, query, member }, house) => {
    house.limits.changes(member.key, 20)
    const reading = await readBrought('file' in body ? { ...body, columns: query.columns } : body)
    const planned = await planning(reading)
    if (query.apply) return applied(house, member, reading, planned)
    const state = await stateOf(house, member.boardId, undefined)
    return answer(200, await preview(house, member, state, reading, planned(state)))
  },
})

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function applied(
  house: House,
  member: Member,
  reading: MatrixReading,
  planned: (state: BoardState) => ImportPlan,
): Promise<Reply> {
  const { boardId, author: by, access } = member
  let before: { state: BoardState; plan: ImportPlan } | undefined
  const propose = (state: BoardState): readonly Change[] | { rejected: Problem } => {
    const plan = planned(state)
    before = { state, plan }
    return mustWait(access, plan.changes, state.board.phase)
      ? { rejected: new Problem('not-now') }
      : plan.changes
  }
  const changeId = newId()
  const outcome = await house.boards.submit({ boardId, changeId, by, propose })
  if (outcome.outcome === 'rejected') throw outcome.rejected
  if (outcome.outcome !== 'stored' || !before) throw new Problem('not-found')
  const told = await preview(house, member, before.state, reading, before.plan)
  return answer(201, { seq: outcome.seq, changeId, ...told })
}

async function preview(
  house: House,
  { boardId, author: by }: Member,
  { seq, board }: BoardState,
  reading: MatrixReading,
  plan: ImportPlan,
) {
  const after = applyAll(board, plan.changes, { seq: seq + 1, at: new Date(house.now()).toISOString(), by })
  const findings = isRefusal(after) ? [] : judge(after, await dayOf(house, boardId, undefined)).findings
  return importPreview(reading, plan, findings)
}
