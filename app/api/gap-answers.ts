import { z } from 'zod'
import { RULE_IDS, SEVERITIES } from '#lib/gaps/rule.ts'

const openness = z.object({
  open: z.int(),
  expected: z.int(),
  missing: z.int(),
  unplaced: z.int(),
  withoutLead: z.int(),
  unfilled: z.int(),
})

/** The product management vacuum, by domain. Without anything expected there is no headline. */
export const vacuumAnswer = z.object({
  headline: z.enum(['no-one', 'partly', 'owned']).exactOptional(),
  domains: z.record(z.string(), openness),
})

/** What a rule found, whom and what it concerns. */
export const findingAnswer = z.object({
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  responsibilities: z.array(z.string()),
  roles: z.array(z.string()),
  people: z.array(z.string()),
  figures: z.record(z.string(), z.number()),
})
