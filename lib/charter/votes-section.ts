import type { Id } from '#lib/board/board.ts'
import { QUESTIONS, type Question } from '#lib/board/round.ts'
import { latestRound } from '#lib/rounds/latest-round.ts'
import { splitOf } from '#lib/rounds/split.ts'
import type { Block, Row } from './charter-document.ts'
import type { Telling } from './telling.ts'

type Asked = Exclude<Question, 'clarity'>

/** How the votes of the latest revealed rounds fell: never those of a round that is open. */
export function votes(telling: Telling): Block[] {
  const { words, ours, board, cardTitle } = telling
  const asked = QUESTIONS.filter(
    (question): question is Asked =>
      question !== 'clarity' && ours.some((card) => latestRound(board, card.id, question)),
  )
  const rows = ours.flatMap((card): Row[] => {
    const splits = asked.map((question) => splitIn(card.id, question, telling))
    return splits.some(Boolean) ? [{ cells: [cardTitle(card.id), ...splits] }] : []
  })
  if (rows.length === 0) return []
  const head = [words.say('vote.card'), ...asked.map((question) => words.say(`vote.${question}`))]
  const widths = [3, ...asked.map(() => 4)]
  return [{ kind: 'table', caption: words.say('vote.caption'), head, rows, widths }]
}

/** `4 Product Owner, 3 Product Manager, 1 does not know it`; empty when nobody was asked. */
function splitIn(cardId: Id, question: Asked, { board, words }: Telling): string {
  const round = latestRound(board, cardId, question)
  if (!round) return ''
  const { parts, unknown } = splitOf(board, round, cardId)
  const told = parts.map(({ choice, count }) =>
    words.say('vote.part', { count, choice: words.choice(choice, board) }),
  )
  if (unknown > 0) told.push(words.say('vote.unknown', { count: unknown }))
  return told.join(', ') || words.say('vote.none')
}
