import { z } from 'zod'
import { DOMAINS, RESERVED_ROLE_IDS } from './board.ts'
import { daySchema, idSchema, lineSchema, nameSchema, proseSchema } from './text-schema.ts'

const roleIdSchema = idSchema.refine((id) => !RESERVED_ROLE_IDS.includes(id), 'this word is reserved')

/** Whose place in a list comes just before; null: the top; absent or gone: the end. */
const afterSchema = idSchema.nullable().exactOptional()

const percentSchema = z.int().min(1).max(100)

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
  change('responsibility.move', { responsibilityId: idSchema, lane: idSchema, after: afterSchema }),
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
])

/** One edit. */
export type Change = z.infer<typeof changeSchema>

/** The change of one kind: `ChangeOf<'responsibility.move'>`. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
