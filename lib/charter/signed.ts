import type { Board, Person } from '#lib/board/board.ts'
import { type CharterVersion, isUnder, type Signature } from '#lib/board/charter.ts'

/** A person and their signature under the newest version, if they gave it. */
export interface Signer {
  person: Person
  signature?: Signature
}

/** Everyone on the board, and who has signed the newest version. */
export function signersOf(board: Board): Signer[] {
  const newest = newestOf(board)
  return board.people.map((person) => {
    const signature =
      newest && board.charter.signatures.find((each) => each.personId === person.id && isUnder(each, newest))
    return { person, ...(signature ? { signature } : {}) }
  })
}

/** The newest version that was issued; undefined when none was. */
export function newestOf({ charter }: Pick<Board, 'charter'>): CharterVersion | undefined {
  return charter.versions.at(-1)
}
