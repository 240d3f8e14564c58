import { z } from 'zod'

const CONTROLS = /\p{Cc}/gu
const CONTROLS_BUT_LINES = /[^\P{Cc}\n]/gu

/** One line as it is stored: NFC, control characters as spaces, no blanks around it. */
export function oneLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(CONTROLS, ' ').trim()
}

/** Prose as it is stored: like one line, but line ends stay, as `\n`. */
export function prose(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROLS_BUT_LINES, ' ').trim()
}

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
