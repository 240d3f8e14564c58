import type { Day, Id, Lane } from '#lib/board/board.ts'

/**
 * One thing a form asks. `lane`, `lead`, `role`, `card` and `keep` take one of `options`; `cards` and `roles` take at least
 * `least` of them; `person` takes one of `options` or a new name, for the role `roleId` if one is at stake; `due` takes
 * a day from `least` on; `areas` takes a text for each of `options`, who are people; `reason` takes a text. `lead` is the
 * accountable role of a shared card.
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

function isDay(text: string | undefined): text is Day {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text)
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
