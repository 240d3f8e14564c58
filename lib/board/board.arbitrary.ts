import fc from 'fast-check'
import { applyAll } from './apply.ts'
import { type Board, DOMAINS, emptyBoard, type Stamp } from './board.ts'
import type { Change } from './change.ts'
import { NOTE_COLUMNS } from './note.ts'
import { isRefusal } from './refusal.ts'
import { QUESTIONS } from './round.ts'
import { PHASES } from './workshop.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'pricing', 'constructor')
const roleId = fc.constantFrom('product-owner', 'product-manager', 'developers', 'marketing', 'constructor')
const personId = fc.constantFrom('ana', 'ben', 'cem')
const lane = fc.oneof(roleId, fc.constantFrom('unplaced', 'shared'))
const after = fc.option(fc.oneof(id, roleId, personId), { nil: null })
const name = fc.constantFrom('One', 'Two', 'Three')
const text = fc.constantFrom('', 'because', 'since then')
const reason = fc.constantFrom('with sales', 'with legal')
const day = fc.constantFrom('2026-01-01', '2026-06-30', '2026-12-31')
const percent = fc.option(fc.integer({ min: 1, max: 100 }), { nil: null })
const covers = fc.uniqueArray(fc.constantFrom('pricing', 'roadmap', 'product-vision'), { maxLength: 2 })
const domain = fc.constantFrom(...DOMAINS)

const roundId = fc.constantFrom('first', 'second', 'third')
const choice = fc.oneof(roleId, fc.constantFrom('shared', 'nobody', 'unknown'))
const tally = fc.dictionary(choice, fc.integer({ min: 1, max: 7 }), { maxKeys: 3 })

function change<Kind extends Change['kind']>(
  kind: Kind,
  fields: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Change> {
  return fc
    .record({ kind: fc.constant(kind), ...fields, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: ['kind', ...Object.keys(fields)],
    })
    .map((record) => record as unknown as Change)
}

/** Any change, valid in form; on a given board it may be nonsense. Ids come from a small set, so that changes meet. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  change('board.rename', { title: name }),
  change('board.describe', {}, { team: text, product: text, purpose: text, scope: text }),
  change('settings.set', {}, { noOnePercent: percent, strict: fc.option(fc.boolean(), { nil: null }) }),
  change('rule.silence', { rule: fc.constantFrom('unowned', 'silo'), reason }),
  change('rule.restore', { rule: fc.constantFrom('unowned', 'silo') }),
  change('role.add', { roleId, name, lane: fc.boolean() }, { after }),
  change('role.edit', { roleId }, { name, lane: fc.boolean() }),
  change('role.remove', { roleId }),
  change('role.fill', { roleId, personId }, { from: day, until: day, for: text }),
  change('role.vacate', { roleId, personId }),
  change('person.add', { personId, name }, { after }),
  change('person.edit', { personId, name }),
  change('person.remove', { personId }),
  change('responsibility.add', { responsibilityId: id, title: name, domain }, { details: text, covers }),
  change('responsibility.edit', { responsibilityId: id }, { title: name, domain, details: text, covers }),
  change('responsibility.move', { responsibilityId: id, lane }, { after }),
  change('responsibility.lead', { responsibilityId: id, roleId: fc.option(roleId, { nil: null }) }),
  change('responsibility.duty', {
    responsibilityId: id,
    roleId,
    duty: fc.constantFrom('R', 'C', 'I', null),
  }),
  change('responsibility.decide', { responsibilityId: id, note: text }, { provisional: fc.boolean() }),
  change('responsibility.exclude', { responsibilityId: id, reason }),
  change('responsibility.exclude', { catalogueId: id, reason }),
  change('responsibility.include', { responsibilityId: id }),
  change('responsibility.include', { catalogueId: id }),
  change('responsibility.remove', { responsibilityId: id }),
  change('responsibility.restore', { responsibilityId: id }, { after }),
  change('action.add', { actionId: id, text: reason }, { responsibilityId: id, personId, due: day, after }),
  change(
    'action.edit',
    { actionId: id },
    { text: reason, responsibilityId: fc.option(id), personId: fc.option(personId), due: fc.option(day) },
  ),
  change('action.done', { actionId: id }, { done: fc.boolean() }),
  change('action.remove', { actionId: id }),
  change('agreement.add', { agreementId: id, text: reason }, { after }),
  change('agreement.edit', { agreementId: id, text: reason }),
  change('agreement.remove', { agreementId: id }),
  change('note.add', { noteId: id, column: fc.constantFrom(...NOTE_COLUMNS), text: reason }, { after }),
  change('note.support', { noteId: id }),
  change('note.remove', { noteId: id }),
  change('note.show', {}),
  change('review.hold', { reviewId: id, label: name, date: day }, { people: fc.uniqueArray(personId) }),
  change('review.next', { date: fc.option(day) }),
  change('charter.describe', {}, { deputies: text, decides: text }),
  change('charter.issue', { version: name, validFrom: day }, { approvedBy: text }),
  change('charter.sign', { personId }, { onBehalf: fc.boolean(), version: name }),
  change('phase.set', { phase: fc.option(fc.constantFrom(...PHASES)) }),
  change('timer.start', { seconds: fc.integer({ min: 1, max: 600 }) }),
  change('timer.pause', {}),
  change('timer.stop', {}),
  change('focus.set', { responsibilityId: fc.option(id) }, { question: fc.constantFrom(...QUESTIONS) }),
  change(
    'round.open',
    { roundId, question: fc.constantFrom(...QUESTIONS) },
    { responsibilities: fc.uniqueArray(id, { maxLength: 3 }), named: fc.boolean() },
  ),
  change('round.reveal', { roundId }, { tallies: fc.dictionary(id, tally, { maxKeys: 3 }) }),
  change('round.tally', {
    roundId,
    responsibilityId: id,
    counts: fc.dictionary(choice, fc.integer({ min: -2, max: 3 }), { maxKeys: 3 }),
  }),
)

/** The stamp of an entry that Ana makes. */
export function stampOf(seq: number): Stamp {
  return { seq, at: '2026-11-22T10:00:00.000Z', by: { id: 'ana', name: 'Ana' } }
}

/** A board made by the changes that apply, of up to 60; the two fixed roles are there. */
export const anyBoard: fc.Arbitrary<Board> = fc
  .array(anyChange, { maxLength: 60, size: 'max' })
  .map((changes) => grown(changes))

function grown(changes: readonly Change[]): Board {
  const start: Change[] = [
    { kind: 'board.rename', title: 'Team Kompas' },
    { kind: 'role.add', roleId: 'product-owner', name: 'Product Owner', lane: true },
    { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
  ]
  return [...start, ...changes].reduce((board, each, index) => {
    const next = applyAll(board, [each], stampOf(index + 1))
    return isRefusal(next) ? board : next
  }, emptyBoard)
}
