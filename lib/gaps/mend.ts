import type { Day, Id, Lane } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Handover } from '#lib/rounds/handovers.ts'

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
  | 'silence'

/**
 * One thing a form asks. `lane`, `lead`, `role`, `card` and `keep` take one of `options`; `cards` and `roles` take at least
 * `least` of them; `person` takes one of `options` or a new name, for the role `roleId` if one is at stake; `due` takes a day from `least` on; `areas` takes a text for each of
 * `options`, who are people; `reason` takes a text. `lead` is the accountable role of a shared card.
 */
export type Question =
  | { ask: 'lane'; options: Lane[] }
  | { ask: 'lead' | 'role' | 'card' | 'keep'; options: Id[] }
  | { ask: 'cards' | 'roles'; options: Id[]; least: number }
  | { ask: 'person'; options: Id[]; roleId?: Id }
  | { ask: 'due'; least: Day }
  | { ask: 'areas'; options: Id[] }
  | { ask: 'reason' }

/** Somebody the board knows, or somebody new. */
export type PersonAnswer = { personId: Id } | { name: string }

/** What has been answered so far, by question. */
export interface Answers {
  lane?: Lane
  lead?: Id
  role?: Id
  card?: Id
  keep?: Id
  cards?: Id[]
  roles?: Id[]
  person?: PersonAnswer
  due?: Day
  areas?: Record<Id, string>
  reason?: string
}

/** What a mend needs from outside to make new things: an id that nothing bears yet, the title of a catalogue row, and what to write down about a handover. */
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

/** Whether a question has a valid answer. */
export function isAnswered(question: Question, answers: Answers): boolean {
  switch (question.ask) {
    case 'reason':
      return isText(answers.reason)
    case 'due':
      return isDay(answers.due) && answers.due >= question.least
    case 'areas':
      return question.options.every((id) => isText(answers.areas?.[id]))
    case 'person': {
      const { person } = answers
      if (!person) return false
      return 'name' in person ? isText(person.name) : question.options.includes(person.personId)
    }
    case 'cards':
    case 'roles': {
      const chosen = new Set(answers[question.ask])
      return chosen.size >= question.least && [...chosen].every((id) => question.options.includes(id))
    }
    default: {
      const answer = answers[question.ask]
      return answer !== undefined && question.options.includes(answer)
    }
  }
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

function isDay(text: string | undefined): text is Day {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text)
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
