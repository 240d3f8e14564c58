import { z } from 'zod'
import { DOMAINS, RESERVED_ROLE_IDS } from './board.ts'
import { NOTE_COLUMNS } from './note.ts'
import { QUESTIONS } from './round.ts'
import { decisionStampsSchema, stampsSchema } from './stamps-schema.ts'
import { daySchema, idSchema, lineSchema, nameSchema, proseSchema } from './text-schema.ts'
import { PHASES } from './workshop.ts'

const roleIdSchema = idSchema.refine((id) => !RESERVED_ROLE_IDS.includes(id), 'this word is reserved')

/** Whose place in a list comes just before; null: the top; absent or gone: the end. */
const afterSchema = idSchema.nullable().exactOptional()

const percentSchema = z.int().min(1).max(100)

const countSchema = z.int().min(0).max(1_000_000)

const tallySchema = z.record(idSchema, countSchema)

/** What a reveal adds up to: the server's to say, never a proposer's. */
const resultShape = {
  tallies: z.record(idSchema, tallySchema).exactOptional(),
  clarity: z.record(z.string().regex(/^[1-5]$/), countSchema).exactOptional(),
  names: z.record(idSchema, z.record(idSchema, z.array(nameSchema))).exactOptional(),
  remarks: z.record(idSchema, z.array(proseSchema)).exactOptional(),
}

function change<Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(kind), ...shape })
}

const NAMES_ONE = 'name either a responsibilityId or a catalogueId'

function namesOne(subject: { responsibilityId?: string; catalogueId?: string }): boolean {
  return (subject.responsibilityId === undefined) !== (subject.catalogueId === undefined)
}

/** Every edit there is, `noun.verb`. Ids of new things come from the proposer. Source: the public interface. */
export const changeSchema = z.discriminatedUnion('kind', [
  change('board.rename', { title: nameSchema }),
  change('board.describe', {
    team: lineSchema.exactOptional(),
    product: lineSchema.exactOptional(),
    purpose: proseSchema.exactOptional(),
    scope: proseSchema.exactOptional(),
  }),
  change('settings.set', {
    noOnePercent: percentSchema.nullable().exactOptional(),
    sharedPercent: percentSchema.nullable().exactOptional(),
    overloadPercent: percentSchema.nullable().exactOptional(),
    consultedMost: z.int().min(0).max(100).nullable().exactOptional(),
    termDays: z.int().min(1).max(366).nullable().exactOptional(),
    contestedPercent: percentSchema.nullable().exactOptional(),
    reviewMonths: z.int().min(1).max(60).nullable().exactOptional(),
    strict: z.boolean().nullable().exactOptional(),
  }),
  change('rule.silence', { rule: idSchema, reason: proseSchema.min(1) }),
  change('rule.restore', { rule: idSchema }),
  change('role.add', { roleId: roleIdSchema, name: nameSchema, lane: z.boolean(), after: afterSchema }),
  change('role.edit', {
    roleId: idSchema,
    name: nameSchema.exactOptional(),
    lane: z.boolean().exactOptional(),
  }),
  change('role.remove', { roleId: idSchema }),
  change('role.fill', {
    roleId: idSchema,
    personId: idSchema,
    from: daySchema.exactOptional(),
    until: daySchema.exactOptional(),
    for: lineSchema.exactOptional(),
  }),
  change('role.vacate', { roleId: idSchema, personId: idSchema }),
  change('person.add', { personId: idSchema, name: nameSchema, after: afterSchema }),
  change('person.edit', { personId: idSchema, name: nameSchema }),
  change('person.remove', { personId: idSchema }),
  change('responsibility.add', {
    responsibilityId: idSchema,
    title: nameSchema,
    domain: z.enum(DOMAINS),
    details: proseSchema.exactOptional(),
    covers: z.array(idSchema).max(100).exactOptional(),
  }),
  change('responsibility.edit', {
    responsibilityId: idSchema,
    title: nameSchema.exactOptional(),
    domain: z.enum(DOMAINS).exactOptional(),
    details: proseSchema.exactOptional(),
    covers: z.array(idSchema).max(100).exactOptional(),
  }),
  change('responsibility.move', {
    responsibilityId: idSchema,
    lane: idSchema,
    after: afterSchema,
    stamps: stampsSchema.exactOptional(),
  }),
  change('responsibility.lead', { responsibilityId: idSchema, roleId: idSchema.nullable() }),
  change('responsibility.duty', {
    responsibilityId: idSchema,
    roleId: idSchema,
    duty: z.enum(['R', 'C', 'I']).nullable(),
  }),
  change('responsibility.decide', {
    responsibilityId: idSchema,
    note: proseSchema,
    provisional: z.boolean().exactOptional(),
    stamps: decisionStampsSchema.exactOptional(),
  }),
  change('responsibility.exclude', {
    responsibilityId: idSchema.exactOptional(),
    catalogueId: idSchema.exactOptional(),
    reason: proseSchema.min(1),
  }).refine(namesOne, NAMES_ONE),
  change('responsibility.include', {
    responsibilityId: idSchema.exactOptional(),
    catalogueId: idSchema.exactOptional(),
  }).refine(namesOne, NAMES_ONE),
  change('responsibility.remove', { responsibilityId: idSchema }),
  change('responsibility.restore', { responsibilityId: idSchema, after: afterSchema }),
  change('action.add', {
    actionId: idSchema,
    text: proseSchema.min(1),
    responsibilityId: idSchema.exactOptional(),
    personId: idSchema.exactOptional(),
    due: daySchema.exactOptional(),
    after: afterSchema,
  }),
  change('action.edit', {
    actionId: idSchema,
    text: proseSchema.min(1).exactOptional(),
    responsibilityId: idSchema.nullable().exactOptional(),
    personId: idSchema.nullable().exactOptional(),
    due: daySchema.nullable().exactOptional(),
  }),
  change('action.done', { actionId: idSchema, done: z.boolean().exactOptional() }),
  change('action.remove', { actionId: idSchema }),
  change('agreement.add', { agreementId: idSchema, text: proseSchema.min(1), after: afterSchema }),
  change('agreement.edit', { agreementId: idSchema, text: proseSchema.min(1) }),
  change('agreement.remove', { agreementId: idSchema }),
  change('note.add', {
    noteId: idSchema,
    column: z.enum(NOTE_COLUMNS),
    text: proseSchema.min(1),
    supporters: z.array(idSchema).max(1000).exactOptional(),
    after: afterSchema,
  }),
  change('note.support', { noteId: idSchema }),
  change('note.remove', { noteId: idSchema }),
  change('note.show', {}),
  change('review.hold', {
    reviewId: idSchema,
    label: nameSchema,
    date: daySchema,
    people: z.array(idSchema).max(1000).exactOptional(),
  }),
  change('review.next', { date: daySchema.nullable() }),
  change('charter.describe', {
    deputies: proseSchema.exactOptional(),
    decides: proseSchema.exactOptional(),
  }),
  change('charter.issue', {
    version: nameSchema,
    validFrom: daySchema,
    approvedBy: lineSchema.exactOptional(),
  }),
  change('charter.sign', {
    personId: idSchema,
    onBehalf: z.boolean().exactOptional(),
    version: nameSchema.exactOptional(),
  }),
  change('phase.set', { phase: z.enum(PHASES).nullable() }),
  change('timer.start', { seconds: z.int().min(1).max(86_400) }),
  change('timer.pause', {}),
  change('timer.stop', {}),
  change('focus.set', {
    responsibilityId: idSchema.nullable(),
    question: z.enum(QUESTIONS).exactOptional(),
  }),
  change('round.open', {
    roundId: idSchema,
    question: z.enum(QUESTIONS),
    responsibilities: z.array(idSchema).max(5000).exactOptional(),
    named: z.boolean().exactOptional(),
  }),
  change('round.reveal', { roundId: idSchema, ...resultShape }),
  change('round.tally', {
    roundId: idSchema,
    responsibilityId: idSchema,
    counts: z.record(idSchema, z.int().min(-1000).max(1000)),
  }),
])

/** One edit. */
export type Change = z.infer<typeof changeSchema>

/** The change of one kind: `ChangeOf<'responsibility.move'>`. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
