import type { Action } from '#lib/board/action.ts'
import type { Id } from '#lib/board/board.ts'
import type { ReadCard } from '#lib/gaps/read-card.ts'
import { read } from '#lib/gaps/reading.ts'
import { totalOf } from '#lib/gaps/vacuum.ts'
import type { Block, Row } from './charter-document.ts'
import { plain } from './plain.ts'
import type { Telling } from './telling.ts'

/** The headline with how many others are open, and every responsibility that nobody really owns: why, who brings a proposal, by when. */
export function gaps(telling: Telling): Block[] {
  const { words } = telling
  const rows = openRows(telling)
  const headline = headlineOf(telling)
  const first: Block[] = headline ? [{ kind: 'paragraph', text: headline, look: 'strong' }] : []
  if (rows.length === 0) return [...first, { kind: 'paragraph', text: words.say('gap.none') }]
  const keys = ['gap.card', 'gap.why', 'gap.proposal', 'gap.due'] as const
  const head = keys.map((key) => words.say(key))
  return [...first, { kind: 'table', caption: words.say('gap.caption'), head, rows, widths: [5, 3, 5, 2.5] }]
}

function headlineOf({ board, day, judgement: { vacuum }, words }: Telling): string | undefined {
  if (!vacuum.headline) return undefined
  const { open, expected } = totalOf(vacuum)
  const { cards, expected: byDomain } = read(board, day)
  const counted = new Set([...byDomain.values()].flat().flatMap((each) => each.cards))
  const others = cards.filter((each) => each.state !== 'owned' && !counted.has(each)).length
  return words.say('gap.headline', { headline: words.headline(vacuum.headline), open, expected, others })
}

/** One row for each gap that somebody brings a proposal for; the others together, by why they are open. */
function openRows(telling: Telling): Row[] {
  const { board, words } = telling
  const actions = Map.groupBy(
    board.actions.filter(({ done }) => done === undefined),
    ({ responsibilityId }) => responsibilityId,
  )
  const open = openCards(telling).map(({ id, ...gap }) => ({ ...gap, action: actions.get(id)?.at(-1) }))
  const others = Map.groupBy(
    open.filter(({ action }) => !action),
    ({ reason }) => reason,
  )
  return [
    ...open.flatMap(({ title, reason, action }) =>
      action ? [{ cells: [title, reason, ...proposal(action, telling)] }] : [],
    ),
    ...[...others].map(([reason, gaps]) => ({
      cells: [listed(gaps, telling), reason, words.say('gap.nobody'), ''],
    })),
  ]
}

function listed(gaps: readonly { title: string }[], { most, words }: Telling): string {
  const titles = gaps.map(({ title }) => title)
  if (titles.length <= most) return titles.join(', ')
  const left = words.say('more', { count: titles.length - most })
  return [...titles.slice(0, most), left].join(', ')
}

function openCards(telling: Telling): { id: Id; title: string; reason: string }[] {
  const { board, day, words } = telling
  const open = read(board, day).cards.filter(({ state }) => state !== 'owned')
  return [
    ...open.map((each) => ({
      id: each.card.id,
      title: telling.cardTitle(each.card.id),
      reason: why(each, telling),
    })),
    ...missingRows(telling).map((id) => ({
      id: `catalogue/${id}`,
      title: words.rowTitle(id),
      reason: words.say('gap.missing'),
    })),
  ]
}

function why({ state, owner }: ReadCard, { words, roleName }: Telling): string {
  if (state === 'unfilled') return words.say('gap.unfilled', { role: roleName(owner ?? '') })
  return words.say(state === 'unplaced' ? 'gap.unplaced' : 'gap.withoutLead')
}

function proposal(action: Action, { words, personName }: Telling): [who: string, due: string] {
  const person = action.personId && personName(action.personId)
  const text = plain(action.text)
  return [
    person ? words.say('gap.proposalOf', { person, text }) : text,
    action.due ? words.day(action.due) : words.say('gap.noDay'),
  ]
}

/** The core rows of the catalogue that no card covers and nobody excluded. */
export function missingRows({ board, day }: Pick<Telling, 'board' | 'day'>): Id[] {
  return [...read(board, day).expected.values()]
    .flat()
    .filter(({ state }) => state === 'missing')
    .map(({ id }) => id)
}
