import type { Responsibility } from '#lib/board/board.ts'
import { utcDay } from '#lib/board/day.ts'
import { handoversOf } from '#lib/rounds/handovers.ts'
import type { Block, Row, Table } from './charter-document.ts'
import type { PaperKey } from './charter-words.ts'
import { plain } from './plain.ts'
import type { Telling } from './telling.ts'

/** What was decided for good, why, and who noted it when. */
export function decisions(telling: Telling): Block[] {
  const { words, cardTitle } = telling
  const rows = decided(telling, false).map(({ card, decision: { note, by, at } }) => {
    const noted = words.say('noted', { name: plain(by.name), day: words.day(utcDay(at)) })
    return { cells: [cardTitle(card.id), plain(note), noted] }
  })
  return table(telling, 'decision.caption', ['decision.card', 'decision.why', 'decision.by'], [3, 6, 3], rows)
}

/** What holds until somebody confirms it. */
export function provisional(telling: Telling): Block[] {
  const { board, words, cardTitle } = telling
  const rows = decided(telling, true).map(({ card, decision: { note } }) => ({
    cells: [cardTitle(card.id), words.choice(card.lane, board), plain(note)],
  }))
  const head = ['provisional.card', 'provisional.place', 'provisional.why'] as const
  return table(telling, 'provisional.caption', head, [3, 2, 5], rows)
}

function decided({ ours }: Telling, isProvisional: boolean) {
  return ours.flatMap(({ decision, ...card }: Responsibility) =>
    decision && (decision.provisional === true) === isProvisional ? [{ card, decision }] : [],
  )
}

/** Who decides when the two roles differ. */
export function decides({ board }: Telling): Block[] {
  return paragraph(board.charter.decides)
}

/** Who stands in for whom. */
export function deputies({ board }: Telling): Block[] {
  return paragraph(board.charter.deputies)
}

function paragraph(text = ''): Block[] {
  return text ? [{ kind: 'paragraph', text: plain(text) }] : []
}

/** What passes from whom to whom, who sees to it, by when. */
export function handovers(telling: Telling): Block[] {
  const { board, words, cardTitle, personName } = telling
  const rows = handoversOf(board).map(({ responsibilityId, from, to, action }) => {
    const who = (action?.personId && personName(action.personId)) || words.say('gap.nobody')
    const due = action?.due ? words.day(action.due) : words.say('gap.noDay')
    return {
      cells: [cardTitle(responsibilityId), words.choice(from, board), words.choice(to, board), who, due],
    }
  })
  const head = ['handover.card', 'handover.from', 'handover.to', 'handover.who', 'handover.due'] as const
  return table(telling, 'handover.caption', head, [4, 3, 3, 3, 3], rows)
}

/** How the team wants to work together. */
export function agreements({ board }: Telling): Block[] {
  if (board.agreements.length === 0) return []
  return [{ kind: 'list', items: board.agreements.map(({ text }) => ({ text: plain(text) })) }]
}

/** What there is to do, and what of it is done. */
export function actions(telling: Telling): Block[] {
  const { board, words, cardTitle, personName } = telling
  const rows = board.actions.map(({ text, responsibilityId, personId, due, done }) => ({
    cells: [
      done === undefined ? plain(text) : words.say('action.done', { text: plain(text) }),
      responsibilityId ? cardTitle(responsibilityId) : '',
      (personId && personName(personId)) || words.say('gap.nobody'),
      due ? words.day(due) : words.say('gap.noDay'),
    ],
  }))
  const head = ['action.text', 'action.card', 'action.who', 'action.due'] as const
  return table(telling, 'action.caption', head, [5, 3, 3, 3], rows)
}

/** Which rules the team does not want to hear of, and why. */
export function silenced(telling: Telling): Block[] {
  const { board, words } = telling
  const rows = board.silenced.map(({ rule, reason }) => ({ cells: [words.ruleName(rule), plain(reason)] }))
  return table(telling, 'silence.caption', ['silence.rule', 'silence.reason'], [2, 3], rows)
}

function table(
  { words }: Telling,
  caption: PaperKey,
  head: readonly PaperKey[],
  widths: number[],
  rows: Row[],
): Table[] {
  if (rows.length === 0) return []
  return [
    { kind: 'table', caption: words.say(caption), head: head.map((key) => words.say(key)), rows, widths },
  ]
}
