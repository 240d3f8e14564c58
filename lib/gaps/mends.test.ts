import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { anyBoard, stampOf } from '#lib/board/board.arbitrary.ts'
import type { Board } from '#lib/board/board.ts'
import { changeSchema } from '#lib/board/change.ts'
import { dayAfter } from '#lib/board/day.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { cardsOf } from './cards-of.ts'
import { compareGaps } from './compare-gaps.ts'
import { crowdedBoard } from './crowded-board.arbitrary.ts'
import { findingKey } from './finding-key.ts'
import { groupFindings } from './group-findings.ts'
import { judge } from './judge.ts'
import type { Making, Mend } from './mend.ts'
import { mendsOf, silenceMend } from './mends.ts'
import { type Answers, isAnswered, type Question } from './question.ts'
import { type Finding, RULE_IDS } from './rule.ts'
import { card, TODAY, teamBoard } from './team-board.fixture.ts'

const board = fc.oneof(anyBoard, crowdedBoard)

test('mending a finding removes it and adds no error', () => {
  fc.assert(
    fc.property(board, fc.infiniteStream(fc.nat(1000)), (board, choices) => {
      const before = judge(board, TODAY)
      const pick = () => choices.next().value ?? 0
      for (const finding of [...before.findings, ...groupFindings(before.findings)]) {
        for (const mend of mendsOf(board, TODAY, finding)) {
          const after = judge(mendedBoard(board, mend, pick), TODAY)
          const left = leftOf(finding, after.findings)
          if (mend.id === 'decide') expect(left.every(({ severity }) => severity === 'note')).toBe(true)
          else expect([mend.id, finding, left]).toEqual([mend.id, finding, []])
          expect(errorsOnly(compareGaps(before, after).opened)).toEqual([])
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('silencing a rule removes its findings, and takes a reason', () => {
  const before = teamBoard({ cards: [card('a', 'unplaced')] })
  expect(silenceMend('unowned').changes({ reason: ' ' }, making())).toEqual([])
  const after = mendedBoard(before, silenceMend('unowned'), () => 0)
  expect(judge(after, TODAY).findings.some(({ rule }) => rule === 'unowned')).toBe(false)
})

test('a lane whose role nobody fills asks for a person too', () => {
  const board = teamBoard({ owners: ['sanne'], cards: [card('pricing', 'unplaced')] })
  const finding = judge(board, TODAY).findings.find(({ rule }) => rule === 'unowned')
  const [place] = finding ? mendsOf(board, TODAY, finding) : []
  const asks = (answers: Answers) => place?.asks(answers).map(({ ask }) => ask)
  expect(asks({})).toEqual(['lane'])
  expect(asks({ lane: 'product-owner' })).toEqual(['lane'])
  expect(asks({ lane: 'product-manager' })).toEqual(['lane', 'person'])
  expect(asks({ lane: 'shared', lead: 'product-manager' })).toEqual(['lane', 'lead', 'person'])
  expect(place?.changes({ lane: 'product-manager' }, making())).toEqual([])
  expect(place?.changes({ lane: 'product-manager', person: { name: 'Petra' } }, making())).toEqual([
    { kind: 'person.add', personId: 'new-1', name: 'Petra' },
    { kind: 'role.fill', roleId: 'product-manager', personId: 'new-1' },
    { kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'product-manager' },
  ])
})

test('every rule but the vacuum offers a mend on some board', () => {
  const boards = fc.sample(crowdedBoard, { numRuns: 1500, seed: 1 })
  const offered = new Set(
    boards.flatMap((board) =>
      judge(board, TODAY).findings.flatMap((each) =>
        mendsOf(board, TODAY, each).length > 0 ? each.rule : [],
      ),
    ),
  )
  expect(RULE_IDS.filter((id) => !offered.has(id))).toEqual(['product-management-vacuum'])
})

test('every finding can be mended, or shows cards or a role, or is the headline', () => {
  fc.assert(
    fc.property(board, (board) => {
      for (const finding of judge(board, TODAY).findings) {
        const { rule, roles } = finding
        const canShow = cardsOf(board, TODAY, finding).length > 0 || roles.length > 0
        const isHeadline = rule === 'product-management-vacuum'
        expect(mendsOf(board, TODAY, finding).length > 0 || canShow || isHeadline).toBe(true)
      }
    }),
  )
})

/** The board after the mend, with each question answered by chance. */
function mendedBoard(board: Board, mend: Mend, pick: () => number): Board {
  let answers: Answers = {}
  for (let step = 0; step < 10; step += 1) {
    const open = mend.asks(answers).find((question) => !isAnswered(question, answers))
    if (!open) break
    answers = { ...answers, ...answerTo(open, pick) }
  }
  const changes = mend.changes(answers, making())
  for (const change of changes) expect(changeSchema.safeParse(change).error).toBeUndefined()
  expect(changes.length).toBeGreaterThan(0)
  const next = applyAll(board, changes, stampOf(100))
  if (isRefusal(next)) throw new Error(`${mend.id}: ${next.refused} ${next.id}`)
  return next
}

function answerTo(question: Question, pick: () => number): Answers {
  if (question.ask === 'reason') return { reason: 'agreed' }
  if (question.ask === 'due') return { due: dayAfter(question.least, pick() % 30) }
  const { options } = question
  const one = options[pick() % Math.max(1, options.length)] ?? ''
  switch (question.ask) {
    case 'areas':
      return { areas: Object.fromEntries(options.map((id) => [id, 'app'])) }
    case 'person':
      return { person: one && pick() % 2 ? { personId: one } : { name: 'Somebody new' } }
    case 'cards':
    case 'roles':
      return { [question.ask]: options.slice(0, Math.max(1, question.least)) }
    default:
      return { [question.ask]: one }
  }
}

function leftOf(finding: Finding, after: readonly Finding[]): Finding[] {
  const names = new Set(finding.responsibilities)
  return after.filter((each) => {
    if (each.rule !== finding.rule) return false
    return names.size === 0
      ? findingKey(each) === findingKey(finding)
      : each.responsibilities.some((id) => names.has(id))
  })
}

function errorsOnly(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error' || severity === 'critical')
}

function making(): Making {
  let count = 0
  return {
    newId: () => {
      count += 1
      return `new-${count}`
    },
    titleOf: (id) => id,
    handoverText: ({ responsibilityId, from, to }) => `${responsibilityId} from ${from} to ${to}`,
  }
}
