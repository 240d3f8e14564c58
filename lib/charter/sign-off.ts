import type { Id } from '#lib/board/board.ts'
import { utcDay } from '#lib/board/day.ts'
import type { Block } from './charter-document.ts'
import { newestOf, type Signer, signersOf } from './signed.ts'
import type { Telling } from './telling.ts'

/** How many have signed the newest version, and each person with the day, or room to sign by hand. */
export function signOff(telling: Telling): Block[] {
  const { board, words } = telling
  if (board.people.length === 0) return []
  const signers = signersOf(board)
  const signed = signers.filter(({ signature }) => signature).length
  const text = newestOf(board)
    ? words.say('signOff.count', { signed, of: signers.length })
    : words.say('signOff.draft')
  const keys = ['signOff.name', 'signOff.roles', 'signOff.signed'] as const
  const head = keys.map((key) => words.say(key))
  const rows = signers.map((signer) => ({ cells: cellsOf(signer, telling) }))
  const caption = words.say('signOff.caption')
  return [
    { kind: 'paragraph', text },
    { kind: 'table', caption, head, rows, widths: [3, 3, 3], look: 'form' },
  ]
}

function cellsOf({ person, signature }: Signer, telling: Telling): string[] {
  const { words, personName } = telling
  const day = signature && words.day(utcDay(signature.at))
  const signed = signature?.onBehalf ? words.say('signOff.onBehalf', { day: day ?? '' }) : day
  return [personName(person.id) ?? '', rolesOf(person.id, telling), signed ?? '']
}

function rolesOf(personId: Id, { board, roleName }: Telling): string {
  const held = board.roles.filter(({ people }) => people.some((filling) => filling.personId === personId))
  return held.map(({ id }) => roleName(id)).join(', ')
}
