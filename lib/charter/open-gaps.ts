import type { Action } from '#lib/board/action.ts'
import type { Id } from '#lib/board/board.ts'
import type { ReadCard } from '#lib/gaps/read-card.ts'
import { read } from '#lib/gaps/reading.ts'
import { totalOf } from '#lib/gaps/vacuum.ts'
import type { Block, Row } from './charter-document.ts'
import { plain } from './plain.ts'
import type { Telling } from './telling.ts'

/** The headline, and every responsibility that nobody really owns: why, who brings a proposal, by when. */
export function gaps(telling: Telling): Block[] {
  const { words } = telling
  const rows = openRows(telling)
  const headline = headlineOf(telling)
  const first: Block[] = headline ? [{ kind: 'paragraph', text: headline, look: 'strong' }] : []
  if (rows.length === 0) return [...first, { kind: 'paragraph', text: words.say('gap.none') }]
  const keys = ['gap.card', 'gap.why', 'gap.proposal', 'gap.due'] as const
  const head = keys.map((key) => words.say(key))
  return [...first, { kind: 'table', caption: words.say('gap.caption'), head, rows, widths: [4, 3, 5, 3] }]
}

function headlineOf({ judgement: { vacuum }, words }: Telling): string | undefined {
  if (!vacuum.headline) return undefined
  const { open, expected } = totalOf(vacuum)
  return words.say('gap.headline', { headline: words.headline(vacuum.headline), open, expected })
}

function openRows(telling: Telling): Row[] {
  const { board, day, words } = telling
  const reading = read(board, day)
  const open = reading.cards.filter(({ state }) => state !== 'owned')
  const missing = [...reading.expected.values()].flat().filter(({ state }) => state === 'missing')
  const actions = Map.groupBy(
    board.actions.filter(({ done }) => done === undefined),
    ({ responsibilityId }) => responsibilityId,
  )
  return [
    ...open.map((each) => {
      const action = actions.get(each.card.id)?.at(-1)
      return { cells: [telling.cardTitle(each.card.id), why(each, telling), ...proposal(action, telling)] }
    }),
    ...missing.map(({ id }) => ({
      cells: [words.rowTitle(id), words.say('gap.missing'), ...proposal(undefined, telling)],
    })),
  ]
}

function why({ state, owner }: ReadCard, { words, roleName }: Telling): string {
  if (state === 'unfilled') return words.say('gap.unfilled', { role: roleName(owner ?? '') })
  return words.say(state === 'unplaced' ? 'gap.unplaced' : 'gap.withoutLead')
}

/** Who brings it, and by when. */
function proposal(action: Action | undefined, telling: Telling): [who: string, due: string] {
  const { words } = telling
  const due = action?.due ? words.day(action.due) : words.say('gap.noDay')
  return [action ? doneBy(action, telling) : words.say('gap.nobody'), action ? due : '']
}

function doneBy({ personId, text }: Action, { words, personName }: Telling): string {
  const person = personNameOf(personId, personName)
  return person ? words.say('gap.proposalOf', { person, text: plain(text) }) : plain(text)
}

function personNameOf(id: Id | undefined, nameOf: Telling['personName']): string | undefined {
  return id === undefined ? undefined : nameOf(id)
}

/** The titles of the core rows of the catalogue that no card covers and nobody excluded. */
export function missingRows({ board, day }: Pick<Telling, 'board' | 'day'>): Id[] {
  return [...read(board, day).expected.values()]
    .flat()
    .filter(({ state }) => state === 'missing')
    .map(({ id }) => id)
}
