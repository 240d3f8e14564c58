import { z } from 'zod'
import { ACCESSES } from '#lib/board/access.ts'
import { changeSchema } from '#lib/board/change.ts'
import { idSchema, nameSchema } from '#lib/board/text-schema.ts'

/** The number of an entry, in a path or query. */
export const seqSchema = z
  .string()
  .regex(/^\d{1,15}$/, 'a seq is a whole number')
  .transform(Number)

/** `?at=SEQ`: as it was after that entry. */
export const atSchema = z.object({ at: seqSchema.exactOptional() })

/** What a link lets its bearer do. */
export const accessSchema = z.enum(ACCESSES)

/** What the server answers to a write: the number of the entry. */
export const seqAnswer = z.object({ seq: z.int() })

/** A link as it is shown once, when it is made. */
export const linkAnswer = z.object({ token: z.string(), url: z.url() })

/** One entry of a board's log, as it is told. Strict, so that an import can be held to it; up to 5,000 changes. */
export const entrySchema = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  by: z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,64}$/), name: nameSchema }),
  changeId: idSchema,
  changes: z.array(changeSchema).max(5000),
})

/** What every failed call answers. */
export const problemAnswer = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    issues: z.array(z.unknown()).exactOptional(),
    index: z.int().exactOptional().describe('with `refused`: which of the changes'),
  }),
})
