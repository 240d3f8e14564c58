import type { Duty, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Mend } from './mend.ts'
import { takesPart } from './read-card.ts'
import type { Reading } from './reading.ts'

/** One role does the work of these cards. */
export function makeResponsibleMend(reading: Reading, ids: readonly Id[]): Mend {
  return {
    id: 'make-responsible',
    asks: () => [{ ask: 'role', options: [...reading.roles.keys()] }],
    changes: ({ role = '' }) => letters(ids, role, 'R'),
  }
}

/** An idle role does the work of one card. */
export function takePartMend(reading: Reading, roleId: Id): Mend {
  return {
    id: 'take-part',
    asks: () => [{ ask: 'card', options: reading.cards.map(({ card }) => card.id) }],
    changes: ({ card = '' }) => letters([card], roleId, 'R'),
  }
}

/** As many of the consulted roles as are too many are only informed. */
export function onlyInformMend(reading: Reading, responsibilityId: Id): Mend {
  const read = reading.cards.find(({ card }) => card.id === responsibilityId)
  const consulted = Object.entries(read?.card.duties ?? {}).flatMap(([id, duty]) => (duty === 'C' ? id : []))
  const least = consulted.length - reading.limits.consultedMost
  return {
    id: 'only-inform',
    asks: () => [{ ask: 'roles', options: consulted, least }],
    changes: ({ roles = [] }) => roles.flatMap((roleId) => letters([responsibilityId], roleId, 'I')),
  }
}

/** A role that has no part yet in any of these cards is informed of them all. */
export function informMend(reading: Reading, ids: readonly Id[]): Mend {
  const cards = reading.cards.filter(({ card }) => ids.includes(card.id))
  const options = [...reading.roles.keys()].filter((roleId) => !cards.some((each) => takesPart(each, roleId)))
  return {
    id: 'inform',
    asks: () => [{ ask: 'role', options }],
    changes: ({ role = '' }) => letters(ids, role, 'I'),
  }
}

/** In one click: this role is informed of these cards. */
export function keepInformedMend(ids: readonly Id[], roleId: Id): Mend {
  return { id: 'keep-informed', asks: () => [], changes: () => letters(ids, roleId, 'I') }
}

function letters(ids: readonly Id[], roleId: Id, duty: Duty): Change[] {
  return ids.map((responsibilityId) => ({ kind: 'responsibility.duty', responsibilityId, roleId, duty }))
}
