import { type Id, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { asksPerson, filling } from './fill-mend.ts'
import type { Mend } from './mend.ts'
import { asksPlace, placing } from './place-mend.ts'
import type { Reading } from './reading.ts'

/** One role leads these shared cards. */
export function leadMend(reading: Reading, ids: readonly Id[]): Mend {
  return {
    id: 'lead',
    asks: ({ lead }) => [{ ask: 'lead', options: [...reading.roles.keys()] }, ...asksPerson(reading, lead)],
    changes: (answers, making) => {
      const roleId = answers.lead ?? PRODUCT_OWNER
      const person = asksPerson(reading, roleId).length > 0 ? filling(roleId, answers, making) : []
      return [
        ...person,
        ...ids.map((responsibilityId): Change => ({ kind: 'responsibility.lead', responsibilityId, roleId })),
      ]
    },
  }
}

/** These cards are not ours: somebody else has them. */
export function excludeCardsMend(ids: readonly Id[]): Mend {
  return {
    id: 'exclude',
    asks: () => [{ ask: 'reason' }],
    changes: ({ reason = '' }) =>
      ids.map((responsibilityId) => ({ kind: 'responsibility.exclude', responsibilityId, reason })),
  }
}

/** These rows of the catalogue are not ours: somebody else has them. */
export function excludeRowsMend(ids: readonly Id[]): Mend {
  return {
    id: 'exclude',
    asks: () => [{ ask: 'reason' }],
    changes: ({ reason = '' }) =>
      ids.map((catalogueId) => ({ kind: 'responsibility.exclude', catalogueId, reason })),
  }
}

/** A new card for each of these rows, all in one place. */
export function addMend(reading: Reading, ids: readonly Id[]): Mend {
  return {
    id: 'add',
    asks: (answers) => asksPlace(reading, answers),
    changes: (answers, making) => {
      const rows = ids.flatMap((id) => reading.rows.get(id) ?? [])
      const cards = rows.map((row) => ({ row, responsibilityId: making.newId() }))
      const added = cards.map(({ row, responsibilityId }): Change => {
        const { id, domain } = row
        const title = making.titleOf(id)
        return { kind: 'responsibility.add', responsibilityId, title, domain, covers: [id] }
      })
      const newIds = cards.map(({ responsibilityId }) => responsibilityId)
      return [...added, ...placing(reading, newIds, answers, making)]
    },
  }
}

/** These rows are part of a card that is there already. */
export function partOfMend(reading: Reading, ids: readonly Id[]): Mend {
  return {
    id: 'part-of',
    asks: () => [{ ask: 'card', options: reading.cards.map(({ card }) => card.id) }],
    changes: ({ card: responsibilityId = '' }) => {
      const card = reading.board.responsibilities.find((each) => each.id === responsibilityId)
      const covers = [...new Set([...(card?.covers ?? []), ...ids])]
      return [{ kind: 'responsibility.edit', responsibilityId, covers }]
    },
  }
}

/**
 * It is meant to be so: the reason becomes the decision of each card that has none, and the finding a note. None where
 * each has one.
 */
export function decideMends(reading: Reading, ids: readonly Id[]): Mend[] {
  const undecided = reading.cards.filter(({ card }) => ids.includes(card.id) && !card.decision)
  if (undecided.length === 0) return []
  const changes: Mend['changes'] = ({ reason = '' }) =>
    undecided.map(({ card }) => ({ kind: 'responsibility.decide', responsibilityId: card.id, note: reason }))
  return [{ id: 'decide', asks: () => [{ ask: 'reason' }], changes }]
}

/** One of these cards gets an owner. */
export function assignOneMend(reading: Reading, ids: readonly Id[]): Mend {
  return {
    id: 'place',
    asks: (answers) => [{ ask: 'card', options: [...ids] }, ...asksPlace(reading, answers)],
    changes: (answers, making) => placing(reading, [answers.card ?? ''], answers, making),
  }
}
