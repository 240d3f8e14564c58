import type { Difference } from '#lib/board/diff.ts'
import type { Compared } from './changes-between.ts'

/** What changed about roles and people, as a sentence; undefined for other things. */
export function teamChange(difference: Difference, compared: Compared): string | undefined {
  if (difference.subject === 'role') return roleChange(difference, compared)
  if (difference.subject === 'person') return personChange(difference, compared)
  if (difference.subject === 'filling') return fillingChange(difference, compared)
  return undefined
}

function roleChange({ id, field, to }: Difference, { before, after, words }: Compared): string | undefined {
  if (field === 'name') {
    return words.say('changes.roleRenamed', { from: before.roleName(id), to: after.roleName(id) })
  }
  if (field !== 'exists') return undefined
  return to
    ? words.say('changes.roleAdded', { name: after.roleName(id) })
    : words.say('changes.roleRemoved', { name: before.roleName(id) })
}

function personChange({ id, field, to }: Difference, { before, after, words }: Compared): string | undefined {
  const [was, is] = [before.personName(id) ?? id, after.personName(id) ?? id]
  if (field === 'name') return words.say('changes.personRenamed', { from: was, to: is })
  return to
    ? words.say('changes.personAdded', { name: is })
    : words.say('changes.personRemoved', { name: was })
}

/** A role or person that is gone takes its fillings along, which its own sentence says. */
function fillingChange(
  { id, field, to }: Difference,
  { before, after, words }: Compared,
): string | undefined {
  const [roleId = '', personId = ''] = id.split('/')
  const person = after.personName(personId)
  const isKnown = after.board.roles.some((role) => role.id === roleId)
  if (!isKnown || person === undefined) return undefined
  const role = after.roleName(roleId)
  if (field !== 'exists') {
    // Each of the three fields that can differ would say the same.
    return field === firstDiffering(roleId, personId, before, after)
      ? words.say('changes.term', { person, role })
      : undefined
  }
  return words.say(to ? 'changes.filled' : 'changes.vacated', { person, role })
}

function firstDiffering(
  roleId: string,
  personId: string,
  ...sides: Compared['before'][]
): string | undefined {
  const [was, is] = sides.map(({ board }) =>
    board.roles.find((role) => role.id === roleId)?.people.find((filling) => filling.personId === personId),
  )
  return (['from', 'until', 'for'] as const).find((field) => was?.[field] !== is?.[field])
}
