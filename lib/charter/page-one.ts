import { accountable, type Lane, lanesOf, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Block, Colour, Column, Item } from './charter-document.ts'
import { plain, plainLine } from './plain.ts'
import { holdersOf, type Telling } from './telling.ts'

/** What the team is for, and how far that goes. */
export function purpose({ board, words }: Telling): Block[] {
  const fields = ['product', 'purpose', 'scope'] as const
  return fields.flatMap((field): Block[] => {
    const text = plain(board[field] ?? '')
    return text ? [{ kind: 'paragraph', title: words.say(field), text }] : []
  })
}

/** Each lane with its people and cards, leads beside those that are shared. What nobody owns stands under the gaps. */
export function owners(telling: Telling): Block[] {
  const { board } = telling
  const byLane = Map.groupBy(telling.ours, (card) => card.lane)
  const columns = lanesOf(board)
    .filter((lane) => lane !== 'unplaced')
    .map((lane) => columnOf(lane, byLane.get(lane) ?? [], telling))
    .filter((column, index) => index < 3 || column.items.length > 0)
  const isShort = [...byLane.values()].some((cards) => cards.length > telling.most)
  const { say } = telling.words
  const more: Block = {
    kind: 'paragraph',
    text: say('wholeBelow', { section: say('sections.matrix') }),
    look: 'muted',
  }
  return [{ kind: 'columns', columns }, ...(isShort ? [more] : [])]
}

function columnOf(lane: Lane, cards: Telling['ours'], telling: Telling): Column {
  const { board, words } = telling
  const role = board.roles.find((each) => each.id === lane)
  const title = words.choice(lane, board)
  const shown = cards.length > telling.most ? cards.slice(0, telling.most) : cards
  const items = shown.map((card): Item => {
    const text = plainLine(card.title)
    return lane === 'shared' ? { text, note: leadOf(accountable(card), telling) } : { text }
  })
  const left = cards.length - shown.length
  if (left > 0) items.push({ text: words.say('more', { count: left }) })
  return { title, people: role ? holdersOf(role, telling) : '', colour: colourOf(lane), items }
}

function leadOf(lead: string | undefined, { words, roleName }: Telling): string {
  return lead ? words.say('leads', { role: roleName(lead) }) : words.say('noLead')
}

/** The colour that a lane has everywhere. */
export function colourOf(lane: Lane): Colour {
  if (lane === PRODUCT_OWNER) return 'po'
  if (lane === PRODUCT_MANAGER) return 'pm'
  return lane === 'shared' ? 'shared' : 'other'
}

/** What others have, and who. */
export function notOurs({ board, words, cardTitle }: Telling): Block[] {
  const rows = board.excluded.map(({ responsibilityId, catalogueId = '', reason }) => ({
    cells: [responsibilityId ? cardTitle(responsibilityId) : words.rowTitle(catalogueId), plain(reason)],
  }))
  if (rows.length === 0) return []
  const head = [words.say('notOurs.card'), words.say('notOurs.reason')]
  return [{ kind: 'table', caption: words.say('notOurs.caption'), head, rows, widths: [2, 3] }]
}

/** Room for whoever approves it to write in. */
export function approval({ board, words }: Telling): Block[] {
  const by = plainLine(board.charter.versions.at(-1)?.approvedBy ?? '')
  const [, name = by, does = ''] = /^([^,]+),\s*(.+)$/.exec(by) ?? []
  const keys = ['approval.name', 'approval.function', 'approval.date', 'approval.signature'] as const
  const head = keys.map((key) => words.say(key))
  const rows = [{ cells: [name, does, '', ''] }]
  const caption = words.say('approval.caption')
  return [{ kind: 'table', caption, head, rows, widths: [3, 3, 2, 3], look: 'form' }]
}
