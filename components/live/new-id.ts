import { customAlphabet } from 'nanoid'

/** A new id for a card, role, person or change: 20 of a–z and 0–9. Works on plain http addresses too. */
export const newId: () => string = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 20)
