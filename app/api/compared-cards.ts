import type { Difference } from '#lib/board/diff.ts'

/** What became of the cards and people between two boards. `fields`: by name, `duty/ROLE` for a letter, `excluded`. */
export interface ComparedCards {
  moved: { responsibilityId: string; from: string; to: string }[]
  added: string[]
  removed: string[]
  edited: { responsibilityId: string; fields: string[] }[]
  people: Difference[]
}

/** Sorts differences as a retrospective asks for them. Roles, people and who fills what go under `people`. */
export function comparedCards(differences: readonly Difference[]): ComparedCards {
  const cards = differences.filter((each) => each.subject === 'responsibility')
  const existence = cards.filter((each) => each.field === 'exists')
  const moves = cards.filter((each) => each.field === 'lane')
  return {
    moved: moves.map(({ id, from, to }) => ({ responsibilityId: id, from: String(from), to: String(to) })),
    added: existence.filter((each) => each.to).map((each) => each.id),
    removed: existence.filter((each) => each.from).map((each) => each.id),
    edited: editedIn(differences),
    people: differences.filter(({ subject }) => ['role', 'person', 'filling'].includes(subject)),
  }
}

function editedIn(differences: readonly Difference[]): ComparedCards['edited'] {
  const edits = differences.flatMap(({ subject, id, field }) => {
    if (subject === 'exclusion') return id.startsWith('catalogue/') ? [] : [{ id, field: 'excluded' }]
    const isEdit = subject === 'responsibility' && field !== 'exists' && field !== 'lane'
    return isEdit ? [{ id, field }] : []
  })
  return [...Map.groupBy(edits, (edit) => edit.id)].map(([responsibilityId, each]) => ({
    responsibilityId,
    fields: [...new Set(each.map((edit) => edit.field))],
  }))
}
