import { hash, randomBytes } from 'node:crypto'
import { customAlphabet } from 'nanoid'

/** A new secret of so many random bits, as base64url. */
export function newToken(bits: 160 | 256): string {
  return randomBytes(bits / 8).toString('base64url')
}

/** All that is ever stored of a token: its SHA-256, as hex. */
export function hashOf(token: string): string {
  return hash('sha256', token, 'hex')
}

/** A new id that nobody can guess: 20 of a–z and 0–9, 103 random bits. */
export const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 20)
