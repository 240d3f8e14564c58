import { dutyOf } from '#lib/board/board.ts'
import type { Difference } from '#lib/board/diff.ts'
import type { Compared } from './changes-between.ts'

/** What changed on a card, as a sentence; undefined for what a charter does not say, and for other things. */
export function cardChange(difference: Difference, compared: Compared): string | undefined {
  const { subject, id, field, from, to } = difference
  if (subject !== 'responsibility') return undefined
  const { before, after, words } = compared
  const { say } = words
  const card = after.cardTitle(id)
  if (field.startsWith('duty/')) return letterChange(difference, compared)
  switch (field) {
    case 'exists':
      return to ? addition(id, compared) : say('changes.removed', { card })
    case 'title':
      return say('changes.renamed', { from: before.cardTitle(id), to: card })
    case 'domain':
      return say('changes.domain', { card, to: words.domain(to as never) })
    case 'lane':
      return say('changes.moved', {
        card,
        from: words.choice(String(from), before.board),
        to: words.choice(String(to), after.board),
      })
    case 'lead':
      return leadChange(difference, compared)
    case 'decision':
      return say(`changes.${decisionChange(from, to)}`, { card })
    default:
      return undefined
  }
}

function addition(id: string, { after: { board, cardTitle }, words }: Compared): string {
  const card = cardTitle(id)
  const lane = board.responsibilities.find((each) => each.id === id)?.lane ?? 'unplaced'
  if (lane === 'unplaced') return words.say('changes.addedOpen', { card })
  return words.say('changes.added', { card, to: words.choice(lane, board) })
}

/** A lead that has no effect, because the card is not shared, is not said. */
function leadChange({ id, to }: Difference, { after, words }: Compared): string | undefined {
  const card = after.board.responsibilities.find((each) => each.id === id)
  if (card?.lane !== 'shared') return undefined
  const title = after.cardTitle(id)
  return to
    ? words.say('changes.lead', { to: after.roleName(String(to)), card: title })
    : words.say('changes.noLead', { card: title })
}

/** A role that is gone takes its letters along, which its own sentence says. */
function letterChange({ id, field }: Difference, { before, after, words }: Compared): string | undefined {
  const roleId = field.slice('duty/'.length)
  const [was, is] = [before, after].map(({ board }) => {
    const card = board.responsibilities.find((each) => each.id === id)
    return card && dutyOf(card, roleId)
  })
  if (!after.board.roles.some((role) => role.id === roleId)) return undefined
  const [card, role] = [after.cardTitle(id), after.roleName(roleId)]
  return is
    ? words.say('changes.letter', { role, to: is, card })
    : words.say('changes.noLetter', { role, from: was ?? '', card })
}

function decisionChange(from: unknown, to: unknown): 'decided' | 'undecided' | 'confirmed' {
  if (!to) return 'undecided'
  const [was, is] = [from, to] as { note: string; provisional?: true }[]
  return was?.provisional && !is?.provisional && was.note === is?.note ? 'confirmed' : 'decided'
}
