import { z } from 'zod'
import { oneLine, prose } from './text.ts'

/** A title or a name: 1 to 200 characters on one line. */
export const nameSchema = z.string().overwrite(oneLine).min(1).max(200)

/** One line that may be empty, which clears the field: at most 200 characters. */
export const lineSchema = z.string().overwrite(oneLine).max(200)

/** A note or an explanation: at most 5,000 characters; empty clears the field. */
export const proseSchema = z.string().overwrite(prose).max(5000)

/** An id, made by whoever proposes the thing. */
export const idSchema = z.string().regex(/^[a-z0-9-]{1,64}$/, 'an id is 1 to 64 of a–z, 0–9 and -')

/** A calendar day without a time: `2026-11-22`. */
export const daySchema = z.iso.date()
