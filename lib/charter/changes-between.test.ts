import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '#lib/board/apply.ts'
import { anyBoard, anyChange, stampOf } from '#lib/board/board.arbitrary.ts'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { changesBetween } from './changes-between.ts'
import type { Block } from './charter-document.ts'
import { charterFor, sampleBoard, TODAY, words } from './sample-charter.fixture.ts'
import { SECTIONS } from './sections.ts'

const between = (before: Board, after: Board) => changesBetween(before, after, TODAY, words)

/** What is said after these changes of the sample board. */
const after = (...changes: Change[]) => between(sampleBoard(), sampleBoard(changes))

test('a board and itself say the same', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      expect(between(board, structuredClone(board))).toEqual([])
    }),
  )
})

test.each<[string, Change[], string]>([
  [
    'a move',
    [{ kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'product-manager' }],
    'Pricing moved from Unplaced to Product Manager.',
  ],
  ['a scope', [{ kind: 'board.describe', scope: 'Denmark only' }], 'The scope has been rewritten.'],
  [
    'a letter',
    [{ kind: 'responsibility.duty', responsibilityId: 'pricing', roleId: 'marketing', duty: 'I' }],
    'Marketing now has I for Pricing.',
  ],
  [
    'an agreement',
    [{ kind: 'agreement.add', agreementId: 'a', text: 'We talk.' }],
    'New working agreement: We talk.',
  ],
  [
    'a decision',
    [{ kind: 'responsibility.decide', responsibilityId: 'pricing', note: 'So that' }],
    'The decision on Pricing is new or has been rewritten.',
  ],
  ['deputies', [{ kind: 'charter.describe', deputies: 'Mira' }], 'The deputies have been rewritten.'],
  ['a date', [{ kind: 'review.next', date: '2027-02-22' }], 'Next review: 22 February 2027.'],
  [
    'a person',
    [{ kind: 'role.fill', roleId: 'product-manager', personId: 'mira' }],
    'Mira Okafor is now Product Manager.',
  ],
  [
    'a rule',
    [{ kind: 'rule.silence', rule: 'silo', reason: 'Small team' }],
    'The rule “Nobody consulted or informed” is switched off or has another reason.',
  ],
  [
    'a new card that nobody has',
    [{ kind: 'responsibility.add', responsibilityId: 'new', title: 'Accessibility', domain: 'delivery' }],
    'Accessibility is new and has no owner yet.',
  ],
])('%s is said once', (_, changes, said) => {
  expect(after(...changes)).toEqual([said])
})

test.each<[string, Change]>([
  ['an explanation', { kind: 'responsibility.edit', responsibilityId: 'pricing', details: 'Longer' }],
  ['a note', { kind: 'note.add', noteId: 'n', column: 'keep', text: 'This' }],
  ['a version', { kind: 'charter.issue', version: '9', validFrom: TODAY }],
  ['the phase', { kind: 'phase.set', phase: 'charter' }],
])('%s is not what a charter says', (_, change) => {
  expect(after(change)).toEqual([])
})

test('edited and edited back is no change', () => {
  const move = (lane: string): Change => ({ kind: 'responsibility.move', responsibilityId: 'pricing', lane })
  expect(after(move('shared'), move('unplaced'))).toEqual([])
})

test('when nothing is said to have changed, the charter reads the same, but for its order', () => {
  fc.assert(
    fc.property(anyBoard, fc.array(anyChange, { maxLength: 4 }), (board, changes) => {
      const later = changes.filter((change) => change.kind !== 'settings.set').reduce(applied, board)
      if (between(board, later).length === 0) expect(read(later)).toEqual(read(board))
    }),
    { numRuns: 400 },
  )
})

function applied(board: Board, change: Change): Board {
  const next = apply(board, change, stampOf(1000))
  return isRefusal(next) ? board : next
}

/** All that stands in a charter of what the team agreed, in an order of its own. */
function read(board: Board): string[] {
  const agreed = SECTIONS.filter((id) => !['sign-off', 'votes', 'approval', 'matrix'].includes(id))
  const draft = { ...board, charter: { ...board.charter, versions: [] } }
  // The matrix apart from the rest: beside it page one may shorten its lists.
  const documents = [charterFor(draft, { sections: agreed }), charterFor(draft, { sections: ['matrix'] })]
  const blocks = documents.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  return [draft.title, ...blocks.flatMap(linesOf)].sort()
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text]
  if (block.kind === 'list') return block.items.map(({ text }) => text)
  if (block.kind === 'columns')
    return block.columns.flatMap(({ title, people, items }) => [
      `${title} ${sorted(people)}`,
      ...items.map(({ text, note }) => `${title} ${text} ${note}`),
    ])
  return block.rows.map((row) => ('group' in row ? row.group : row.cells.map(sorted).join(' | ')))
}

function sorted(list: string): string {
  return list.split(/[,;] /).sort().join()
}
