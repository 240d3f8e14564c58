import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { importChanges } from './import-changes.ts'
import { readMatrix } from './read-matrix.ts'
import { englishWords, makingForTest } from './reading.fixture.ts'
import { touchedCards } from './touched-cards.ts'

const team = changed(emptyBoard, [
  { kind: 'role.add', roleId: 'product-owner', name: 'Product Owner', lane: true },
  { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
  { kind: 'role.add', roleId: 'sales', name: 'Sales', lane: false },
  {
    kind: 'responsibility.add',
    responsibilityId: 'a',
    title: 'Price setting',
    domain: 'people',
    covers: ['pricing'],
  },
  { kind: 'responsibility.duty', responsibilityId: 'a', roleId: 'sales', duty: 'C' },
  { kind: 'responsibility.move', responsibilityId: 'a', lane: 'product-owner' },
  { kind: 'responsibility.decide', responsibilityId: 'a', note: 'Agreed in May' },
])

test.each([
  ['Producteigenaar,Produktchef', ['product-owner', 'product-manager']],
  ['PO,PM', ['product-owner', 'product-manager']],
  ['PO,PM,Project Manager', ['product-owner', 'new-1', 'new-2']],
  ['PM,Dev', ['new-1', 'new-2']],
  ['product owner,SALES', ['product-owner', 'sales']],
  ['PO,Product Owner', ['new-1', 'product-owner']],
])('roles called %s', (names, ids) => {
  const { changes } = brought(`Task,${names}\nX,${names.replaceAll(/[^,]+/g, 'R')}\n`)
  const given = changes.flatMap((change) => (change.kind === 'responsibility.duty' ? change.roleId : []))
  expect(given).toEqual(ids)
})

test('a role gets a lane with the first card that it owns, a new one as well', () => {
  const { board } = brought('Task,PO,Sales,Legal,Finance\nX,R,A,C,\nY,,,,A\n')
  const lanes = Object.fromEntries(board.roles.map(({ name, lane }) => [name, lane]))
  expect(lanes).toMatchObject({ Sales: true, Legal: false, Finance: true })
})

test('a card that covers the row of the catalogue with that title is that card, whatever it is called', () => {
  const { board, plan } = brought('Task,PO,PM\nPricing,R,A\n')
  expect(plan.updated).toBe(1)
  expect(board.responsibilities).toMatchObject([{ id: 'a', title: 'Price setting', lane: 'product-manager' }])
  expect(board.responsibilities[0]?.duties).toEqual({ sales: 'C', 'product-owner': 'R' })
})

test('a matrix says all about its roles: a letter that it does not give is taken away, of other roles none is', () => {
  expect(brought('Task,PO,Sales\nPrice setting,A,\n').board.responsibilities[0]?.duties).toEqual({})
  expect(brought('Task,PO,PM\nPrice setting,A,\n').board.responsibilities[0]?.duties).toEqual({ sales: 'C' })
})

test('two A are shared without a lead and named beside what the decision says already', () => {
  const [card] = brought('Task,PO,Sales\nPrice setting,A,A\n').board.responsibilities
  expect(card).toMatchObject({
    lane: 'shared',
    decision: { note: 'Agreed in May\nAccountable: PO and Sales' },
  })
  expect(card?.lead).toBeUndefined()
})

test('what no letter of a board holds goes into the details: S and D, two letters, remarks, notes and sections', () => {
  const text = 'Task,PO,PM,Dev,Notes\nStart,,,,\nSign contracts,A,C/I,S,see wiki\nHire,R (for now),D,RC,\n'
  const details = brought(text).board.responsibilities.map((card) => card.details)
  expect(details).toContain('Section: Start\nNotes: see wiki\nPM: C, I\nDev: S')
  expect(details).toContain('Section: Start\nPO: R (for now)\nPM: D\nDev: R, C')
})

test('the domain: as the file says, as its section is called, as the catalogue has words of the title, else delivery', () => {
  const text =
    '| Task | PO | PM |\n|--|--|--|\n| **Lifecycle** |||\n| End of support | A | R |\n| **Q3** |||\n| Renew the pricing | A | R |\n| Buy chairs | A | R |\n| Roadmap | A | R |\n'
  const domains = brought(text).board.responsibilities.map(({ title, domain }) => [title, domain])
  expect(Object.fromEntries(domains)).toMatchObject({
    'End of support': 'lifecycle',
    'Renew the pricing': 'business',
    'Buy chairs': 'delivery',
    Roadmap: 'strategy',
  })
})

test('text that no explanation can hold is told as unread', () => {
  const { board, plan } = brought(`Task,PO,Notes\nX,A,"${'word '.repeat(2000)}end"\n`)
  const details = board.responsibilities.find(({ title }) => title === 'X')?.details ?? ''
  expect(details.length).toBeLessThanOrEqual(5000)
  expect(plan.unread).toMatchObject([{ row: 2, text: expect.stringMatching(/end$/) }])
})

test('a lane that says something else than A is told; without any A it counts', () => {
  const own = 'Responsibility,Domain,Lane,Product Owner,Product Manager,Why,Not ours,Covers,Details\n'
  const odd = brought(`${own}X,Business,Product Manager,A,,,,,\nY,Business,Product Manager,,R,,,,\n`)
  const lanes = odd.board.responsibilities.map(({ title, lane }) => [title, lane])
  expect(Object.fromEntries(lanes)).toMatchObject({ X: 'product-owner', Y: 'product-manager' })
  expect(odd.plan.unread).toEqual([{ row: 2, cell: 1, text: 'Product Manager' }])
})

test('a row without any A leaves its card where it is, with its lead; a new card is unplaced', () => {
  const owned = brought('Task,PO,PM\nPrice setting,,C\nHire,R,\n').board.responsibilities
  expect(owned.map(({ title, lane }) => [title, lane])).toEqual(
    expect.arrayContaining([
      ['Price setting', 'product-owner'],
      ['Hire', 'unplaced'],
    ]),
  )
  const led = changed(team, [
    { kind: 'responsibility.move', responsibilityId: 'a', lane: 'shared' },
    { kind: 'responsibility.lead', responsibilityId: 'a', roleId: 'product-owner' },
    { kind: 'responsibility.duty', responsibilityId: 'a', roleId: 'product-owner', duty: 'R' },
  ])
  const [card] = brought('Task,PO,PM,Legal\nPrice setting,,,I\nX,,A,\n', led).board.responsibilities
  expect(card).toMatchObject({ lane: 'shared', lead: 'product-owner', duties: { 'product-owner': 'R' } })
})

test('our own file says that nobody has a card, a lane that nobody knows says nothing', () => {
  const own = 'Responsibility,Domain,Lane,Product Owner,Product Manager,Why,Not ours,Covers,Details\n'
  const lane = (said: string) =>
    brought(`${own}Price setting,People,${said},,,,,,\n`).board.responsibilities[0]?.lane
  expect([lane('Unplaced'), lane('Shared'), lane('Ops'), lane('')]).toEqual([
    'unplaced',
    'shared',
    'product-owner',
    'product-owner',
  ])
})

test.each([
  ['PO (Anna),Product Mgr', ['product-owner', 'product-manager']],
  ['Prod. Owner,Sales [EU]', ['product-owner', 'sales']],
  ['PO,PM (Ben)', ['product-owner', 'product-manager']],
  ['PO (Anna),PO (Ben)', ['new-1', 'new-2']],
  ['Product Owner,PO (Anna)', ['product-owner', 'new-1']],
  ['Project Mgr,(Anna)', ['new-1', 'new-2']],
])('roles called %s, in brackets and abbreviated', (names, ids) => {
  const { changes } = brought(`Task,${names}\nX,${names.replaceAll(/[^,]+/g, 'R')}\n`)
  const given = changes.flatMap((change) => (change.kind === 'responsibility.duty' ? change.roleId : []))
  expect(given).toEqual(ids)
})

test('an abbreviation that fits two roles of the board means neither', () => {
  const both = changed(team, [{ kind: 'role.add', roleId: 'works', name: 'Production Manager', lane: false }])
  expect(brought('Task,Prod Mgr\nX,A\n', both).plan.newRoles).toEqual(['Prod Mgr'])
  expect(brought('Task,Prod Mgr\nX,A\n').plan.matched).toEqual([
    { name: 'Prod Mgr', roleId: 'product-manager' },
  ])
})

test('the cards that an import changes are told, first those that get another lane or lead', () => {
  const { plan, board } = brought('Task,PO,PM\nPricing,C,A\nX,A,\n')
  const from = { lane: 'product-owner' }
  expect(touchedCards(team, board, plan.changes)).toEqual([
    { id: 'a', title: 'Price setting', from, to: { lane: 'product-manager' } },
  ])
  const two = changed(team, [
    { kind: 'responsibility.add', responsibilityId: 'b', title: 'Hire', domain: 'people' },
  ])
  const noted = brought('Task,PO,PM,Notes\nPricing,,C,soon\nHire,A,A,\n', two)
  expect(touchedCards(two, noted.board, noted.plan.changes)).toEqual([
    { id: 'b', title: 'Hire', from: { lane: 'unplaced' }, to: { lane: 'shared' } },
    { id: 'a', title: 'Price setting', from },
  ])
})

/** What becomes of a board, the team's, when this is brought in. */
function brought(text: string, before = team) {
  const reading = readMatrix(text, englishWords.matrix)
  if ('refusal' in reading) throw new Error(reading.refusal)
  const plan = importChanges(before, reading, makingForTest())
  return { plan, changes: plan.changes, board: changed(before, plan.changes) }
}

function changed(board: Board, changes: readonly Change[]): Board {
  const next = applyAll(board, changes, stampOf(1))
  if (isRefusal(next)) throw new Error(`refused: ${next.refused} ${next.id}`)
  return next
}
