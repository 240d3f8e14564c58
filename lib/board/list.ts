import type { Id } from './board.ts'

/**
 * The list with the item just behind the one with id `after`; at the top for null; at the end when `after` is
 * absent or gone. The item must not be in the list yet.
 */
export function insertAfter<Item extends { id: Id }>(
  list: readonly Item[],
  item: Item,
  after: Id | null | undefined,
): Item[] {
  if (after === null) return [item, ...list]
  const at = after === undefined ? -1 : list.findIndex((each) => each.id === after)
  return at < 0 ? [...list, item] : list.toSpliced(at + 1, 0, item)
}

/** The id just before this one: what `insertAfter` needs to put it back. Null: it is the first. */
export function before(list: readonly { id: Id }[], id: Id): Id | null {
  const at = list.findIndex((each) => each.id === id)
  return list[at - 1]?.id ?? null
}

/** The list with the item of this id replaced by what `edit` makes of it; the same list when that is the same item. */
export function replaced<Item extends { id: Id }>(list: Item[], id: Id, edit: (item: Item) => Item): Item[] {
  const at = list.findIndex((each) => each.id === id)
  const item = list[at]
  if (!item) return list
  const edited = edit(item)
  return edited === item ? list : list.with(at, edited)
}

/** The list without the item of this id. */
export function without<Item extends { id: Id }>(list: readonly Item[], id: Id): Item[] {
  return list.filter((each) => each.id !== id)
}
