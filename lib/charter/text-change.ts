import type { Difference } from '#lib/board/diff.ts'
import type { Compared } from './changes-between.ts'

/** What changed in the board's own words, exclusions, rules, agreements and actions, as a sentence; undefined for other things. */
export function textChange(difference: Difference, compared: Compared): string | undefined {
  switch (difference.subject) {
    case 'board':
      return wordsChange(difference, compared)
    case 'exclusion':
      return exclusionChange(difference, compared)
    case 'silence':
      return silenceChange(difference, compared)
    case 'agreement':
      return agreementChange(difference, compared)
    case 'action':
      return actionChange(difference, compared)
    default:
      return undefined
  }
}

function wordsChange({ field, to }: Difference, { words }: Compared): string | undefined {
  if (
    field !== 'title' &&
    field !== 'team' &&
    field !== 'product' &&
    field !== 'purpose' &&
    field !== 'scope'
  )
    return undefined
  if (to !== undefined) return words.say(`changes.${field}`, { to: String(to) })
  if (field === 'title') return undefined
  return words.say('changes.cleared', { field: words.say(field) })
}

function exclusionChange({ id, field, to }: Difference, { after, words }: Compared): string | undefined {
  const row = id.startsWith('catalogue/') ? id.slice('catalogue/'.length) : undefined
  const card = row === undefined ? after.cardTitle(id) : words.rowTitle(row)
  const exclusion = after.board.excluded.find(
    (each) => (row === undefined ? each.responsibilityId : each.catalogueId) === (row ?? id),
  )
  if (exclusion) return words.say('changes.excluded', { card, reason: exclusion.reason })
  return field === 'exists' && !to ? words.say('changes.included', { card }) : undefined
}

function silenceChange({ id }: Difference, { after, words }: Compared): string {
  const isSilent = after.board.silenced.some(({ rule }) => rule === id)
  return words.say(isSilent ? 'changes.silenced' : 'changes.restored', { rule: words.ruleName(id) })
}

function agreementChange({ id, field, to }: Difference, { before, after, words }: Compared): string {
  const find = ({ board }: Compared['before']) => board.agreements.find((each) => each.id === id)?.text ?? ''
  if (field !== 'exists') return words.say('changes.agreementEdited', { text: find(after) })
  return to
    ? words.say('changes.agreementAdded', { text: find(after) })
    : words.say('changes.agreementRemoved', { text: find(before) })
}

function actionChange({ id, field, to }: Difference, { before, after, words }: Compared): string {
  const find = ({ board }: Compared['before']) => board.actions.find((each) => each.id === id)?.text ?? ''
  if (field === 'done')
    return words.say(to ? 'changes.actionDone' : 'changes.actionOpen', { text: find(after) })
  if (field !== 'exists') return words.say('changes.actionEdited', { text: find(after) })
  return to
    ? words.say('changes.actionAdded', { text: find(after) })
    : words.say('changes.actionRemoved', { text: find(before) })
}
