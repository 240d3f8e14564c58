import { z } from 'zod'
import { DOMAINS } from '#lib/board/board.ts'
import { changeSchema } from '#lib/board/change.ts'
import { idSchema } from '#lib/board/text-schema.ts'
import type { Finding } from '#lib/gaps/rule.ts'
import { COLUMN_USES } from '#lib/matrix/column-use.ts'
import type { ImportPlan } from '#lib/matrix/import-changes.ts'
import type { MatrixReading } from '#lib/matrix/matrix-reading.ts'
import { findingAnswer } from './gap-answers.ts'

/** A column and what it is. */
export const columnSchema = z.strictObject({ heading: z.string(), as: z.enum(COLUMN_USES) })

/** What was understood of a matrix, and what the board would be with it. */
export const importAnswer = z.object({
  responsibilities: z.array(
    z.object({
      title: z.string(),
      section: z.string().exactOptional(),
      duties: z.record(z.string(), z.array(z.string())),
      domain: z.enum(DOMAINS).exactOptional().describe('as the file says'),
      row: z.int().describe('in the file, from 1'),
      cut: z.literal(true).exactOptional().describe('of a longer title the rest goes into the details'),
    }),
  ),
  roles: z.array(z.string()),
  newRoles: z.array(z.string()).describe('those that the board does not have'),
  matched: z
    .array(z.object({ name: z.string(), roleId: idSchema }))
    .describe('those that the board has under another name'),
  updated: z.int().describe('how many of the responsibilities are on the board already'),
  columns: z.array(columnSchema).describe('to be sent back, corrected, as `columns`'),
  findings: z.array(findingAnswer).describe('what the rules find on the board with it, today'),
  unread: z
    .array(z.object({ row: z.int(), cell: z.int(), text: z.string(), sheet: z.string().exactOptional() }))
    .describe('what became nothing; row and cell from 1'),
  changes: z.array(changeSchema).describe('what is made of it on the present board'),
})

/** A preview, as it is told. Duties have no prototype: a role may be called anything. */
export function importPreview(
  reading: MatrixReading,
  plan: ImportPlan,
  findings: readonly Finding[],
): z.input<typeof importAnswer> {
  const responsibilities = reading.cards.map(({ title, section, domain, row, isCut, duties }) => {
    const letters: Record<string, string[]> = Object.create(null)
    for (const duty of duties) letters[reading.roles[duty.role]?.name ?? ''] = duty.letters
    return {
      title,
      ...(section === undefined ? {} : { section }),
      duties: letters,
      ...(domain ? { domain } : {}),
      row,
      ...(isCut ? { cut: isCut } : {}),
    }
  })
  const { changes, newRoles, matched, updated } = plan
  return {
    responsibilities,
    roles: reading.roles.map(({ name }) => name),
    ...{ newRoles, matched, updated, columns: reading.columns, findings: [...findings] },
    unread: [...reading.unread, ...plan.unread],
    changes,
  }
}
