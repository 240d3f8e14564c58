import type { Id, Lane } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Handover } from '#lib/rounds/handovers.ts'
import { type Answers, isAnswered, type Question } from './question.ts'

/** What a mend does, in a word; its label and its button are messages under this id. */
export type MendId =
  | 'place'
  | 'lead'
  | 'fill'
  | 'exclude'
  | 'add'
  | 'part-of'
  | 'hand-over'
  | 'decide'
  | 'name-areas'
  | 'keep-one'
  | 'one-owner'
  | 'pass-on'
  | 'take-part'
  | 'hide-lane'
  | 'make-responsible'
  | 'only-inform'
  | 'inform'
  | 'keep-informed'
  | 'stay'
  | 'successor'
  | 'adopt'
  | 'as-today'
  | 'arrange'
  | 'new-day'
  | 'done'
  | 'set-date'
  | 'silence'

/**
 * What a mend needs from outside to make new things: an id that nothing bears yet, the title of a catalogue row, and what to
 * write down about a handover.
 */
export interface Making {
  newId(): Id
  titleOf(catalogueId: Id): string
  handoverText(handover: Handover): string
}

/**
 * One way to mend a finding, as one click (nothing to ask) or one short form. `asks` grows with the answers: a lane whose
 * role nobody fills asks for a person as well, so that mending adds no new error. `changes` are meant as one entry, and
 * none as long as something is unanswered. `lane`: where it puts the cards, if that is certain without asking.
 */
export interface Mend {
  id: MendId
  lane?: Lane
  asks(answers: Answers): Question[]
  changes(answers: Answers, making: Making): Change[]
}

/** Whether everything that the mend asks, given these answers, is answered. */
export function isComplete(mend: Pick<Mend, 'asks'>, answers: Answers): boolean {
  return mend.asks(answers).every((question) => isAnswered(question, answers))
}

/** The mend with its promise kept: no changes before all is answered. */
export function mending(mend: Mend): Mend {
  return {
    ...mend,
    changes: (answers, making) => (isComplete(mend, answers) ? mend.changes(answers, making) : []),
  }
}

/** Whether its first form can be filled in at all: a question to choose from has something to choose. */
export function canBegin(mend: Mend): boolean {
  return mend.asks({}).every((question) => {
    if (!('options' in question) || question.ask === 'person') return true
    return question.options.length >= ('least' in question ? Math.max(1, question.least) : 1)
  })
}
