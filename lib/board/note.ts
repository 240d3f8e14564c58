import type { Board, Id, Stamp } from './board.ts'
import type { ChangeOf } from './change.ts'
import { patched } from './fields.ts'
import { insertAfter, replaced, without } from './list.ts'
import { type Refusal, refuse } from './refusal.ts'

/** What a note of a review asks for, in the order of the screen. */
export const NOTE_COLUMNS = ['keep', 'stop', 'start'] as const

export type NoteColumn = (typeof NOTE_COLUMNS)[number]

/** What somebody said at a review. `supporters`: the pseudonyms of those who say the same. `seq`: the entry that added it. */
export interface Note {
  id: Id
  column: NoteColumn
  text: string
  supporters: Id[]
  seq: number
}

/** One more note. */
export function add(board: Board, change: ChangeOf<'note.add'>, { seq }: Stamp): Board | Refusal {
  const { noteId: id, column, text, supporters = [], after } = change
  if (board.notes.some((note) => note.id === id)) return refuse('repeated', id)
  const note = { id, column, text, supporters: [...new Set(supporters)], seq }
  return { ...board, notes: insertAfter(board.notes, note, after) }
}

/** Whoever makes this entry says the same; a second time they take that back. */
export function support(
  board: Board,
  { noteId: id }: ChangeOf<'note.support'>,
  { by }: Stamp,
): Board | Refusal {
  const note = board.notes.find((each) => each.id === id)
  if (!note) return refuse('unknown-note', id)
  const others = note.supporters.filter((each) => each !== by.id)
  const supporters = others.length < note.supporters.length ? others : [...others, by.id]
  return { ...board, notes: replaced(board.notes, id, () => ({ ...note, supporters })) }
}

/** Not said. */
export function remove(board: Board, { noteId: id }: ChangeOf<'note.remove'>): Board | Refusal {
  if (!board.notes.some((note) => note.id === id)) return refuse('unknown-note', id)
  return { ...board, notes: without(board.notes, id) }
}

/** Everyone shows what they have written down and kept to themselves until now; their own browsers do so. */
export function show(board: Board, { seq }: Stamp): Board {
  return patched(board, { notesShown: seq })
}
