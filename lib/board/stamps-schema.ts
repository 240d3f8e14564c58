import { z } from 'zod'
import { idSchema, nameSchema } from './text-schema.ts'

/** The stamps that a card gets instead of the entry's, earlier ones: what an undo gives back. The server's to say. */
export const stampsSchema = z.strictObject({
  moved: z.int().min(1).exactOptional(),
  adopted: z.int().min(1).exactOptional(),
})

/** Whose decision it is, and since when, instead of the entry's: what an undo gives back. The server's to say, too. */
export const decisionStampsSchema = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  by: z.strictObject({ id: idSchema, name: nameSchema }),
})
