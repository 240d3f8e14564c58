import type { Board, Day, Filling, Id, Responsibility, Role } from '#lib/board/board.ts'
import type { Judgement } from '#lib/gaps/judge.ts'
import type { CharterWords } from './charter-words.ts'
import { plainLine } from './plain.ts'

/**
 * What every section is made from. `ours`: the cards that are not excluded, in board order. `most`: how many items a list on
 * page one may have, where the whole stands in the matrix.
 */
export interface Telling {
  board: Board
  day: Day
  judgement: Judgement
  words: CharterWords
  ours: readonly Responsibility[]
  most: number
  /** The title of a card, removed ones too; its id when there never was one. */
  cardTitle(id: Id): string
  roleName(id: Id): string
  /** The name of a person; undefined for one who has left. */
  personName(id: Id): string | undefined
}

/** A board, read once for all sections. */
export function tellingOf(board: Board, judgement: Judgement, day: Day, words: CharterWords): Telling {
  const excluded = new Set(board.excluded.flatMap((each) => each.responsibilityId ?? []))
  const titles = new Map([...board.removed, ...board.responsibilities].map((card) => [card.id, card.title]))
  const people = new Map(board.people.map((person) => [person.id, person.name]))
  return {
    board,
    day,
    judgement,
    words,
    ours: board.responsibilities.filter((card) => !excluded.has(card.id)),
    most: Number.POSITIVE_INFINITY,
    cardTitle: (id) => plainLine(titles.get(id) ?? id),
    roleName: (id) => words.choice(id, board),
    personName: (id) => people.get(id) && plainLine(people.get(id) ?? ''),
  }
}

/** Who fills a role now or later: `Lena Brandt, from 1 December 2026 (pricing)`; that nobody does when it is so. */
export function holdersOf(role: Role, telling: Telling): string {
  const present = role.people.filter(({ until }) => !until || until >= telling.day)
  if (present.length === 0) return telling.words.say('vacantRole')
  return present.map((filling) => holder(filling, telling)).join('; ')
}

function holder(filling: Filling, { day, words, personName }: Telling): string {
  const name = personName(filling.personId) ?? filling.personId
  const from = filling.from && filling.from > day ? words.day(filling.from) : undefined
  const until = filling.until && words.day(filling.until)
  const dated = (() => {
    if (from && until) return words.say('holder.during', { name, from, until })
    if (from) return words.say('holder.from', { name, from })
    return until ? words.say('holder.until', { name, until }) : name
  })()
  return filling.for ? words.say('holder.area', { holder: dated, area: plainLine(filling.for) }) : dated
}
