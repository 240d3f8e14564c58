import type { NoteColumn } from '#lib/board/note.ts'
import type { SamplePerson, Told } from './sample-story.ts'
import type { SampleWords } from './words.ts'

type NoteId = keyof SampleWords['notes']

/** Somebody shows what they have written down for a review. */
export function noted(
  daysAgo: number,
  time: string,
  by: SamplePerson,
  ...notes: readonly [noteId: NoteId, column: NoteColumn, text: string][]
): Told {
  const changes = notes.map(([noteId, column, text]) => ({ kind: 'note.add', noteId, column, text }) as const)
  return { daysAgo, time, by, changes }
}

/** Somebody says the same. */
export function supported(daysAgo: number, time: string, by: SamplePerson, ...noteIds: NoteId[]): Told {
  return { daysAgo, time, by, changes: noteIds.map((noteId) => ({ kind: 'note.support', noteId }) as const) }
}
