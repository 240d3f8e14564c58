import { z } from 'zod'
import { DOMAINS } from '#lib/board/board.ts'
import { QUESTIONS } from '#lib/board/round.ts'
import { PHASES } from '#lib/board/workshop.ts'

const filling = z.object({
  personId: z.string(),
  from: z.iso.date().exactOptional(),
  until: z.iso.date().exactOptional(),
  for: z.string().exactOptional(),
})

const decision = z.object({
  note: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.iso.datetime(),
  seq: z.int(),
  provisional: z.literal(true).exactOptional(),
})

const responsibility = z.object({
  id: z.string(),
  title: z.string(),
  domain: z.enum(DOMAINS),
  details: z.string().exactOptional(),
  covers: z.array(z.string()).exactOptional(),
  lane: z.string(),
  lead: z.string().exactOptional(),
  moved: z.int().exactOptional(),
  adopted: z.int().exactOptional(),
  duties: z.record(z.string(), z.enum(['R', 'C', 'I'])),
  decision: decision.exactOptional(),
})

const exclusion = z.object({
  responsibilityId: z.string().exactOptional(),
  catalogueId: z.string().exactOptional(),
  reason: z.string(),
})

const settings = z.object({
  noOnePercent: z.int().exactOptional(),
  sharedPercent: z.int().exactOptional(),
  overloadPercent: z.int().exactOptional(),
  consultedMost: z.int().exactOptional(),
  termDays: z.int().exactOptional(),
  contestedPercent: z.int().exactOptional(),
  reviewMonths: z.int().exactOptional(),
  strict: z.boolean().exactOptional(),
})

const tallies = z.record(z.string(), z.record(z.string(), z.int()))

const round = z.object({
  id: z.string(),
  question: z.enum(QUESTIONS),
  named: z.boolean(),
  open: z.boolean(),
  revealed: z.int().exactOptional(),
  responsibilities: z.array(z.string()),
  tallies: tallies.exactOptional(),
  clarity: z.record(z.string(), z.int()).exactOptional(),
  names: z.record(z.string(), z.record(z.string(), z.array(z.string()))).exactOptional(),
  remarks: z.record(z.string(), z.array(z.string())).exactOptional(),
  hands: tallies.exactOptional().describe('the part of the tallies that came from shows of hands'),
})

const action = z.object({
  id: z.string(),
  text: z.string(),
  responsibilityId: z.string().exactOptional(),
  personId: z.string().exactOptional(),
  due: z.iso.date().exactOptional(),
  done: z.int().exactOptional(),
  seq: z.int(),
})

/** A board as it is told. Arrays stand in board order; what is absent is left out. */
export const boardAnswer = z.object({
  title: z.string(),
  team: z.string().exactOptional(),
  product: z.string().exactOptional(),
  purpose: z.string().exactOptional(),
  scope: z.string().exactOptional(),
  phase: z.enum(PHASES).exactOptional(),
  settings,
  timer: z.union([z.object({ endsAt: z.iso.datetime() }), z.object({ left: z.int() })]).exactOptional(),
  focus: z.string().exactOptional(),
  focusQuestion: z.enum(QUESTIONS).exactOptional(),
  roles: z.array(z.object({ id: z.string(), name: z.string(), lane: z.boolean(), people: z.array(filling) })),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  responsibilities: z.array(responsibility),
  removed: z.array(responsibility),
  excluded: z.array(exclusion),
  silenced: z.array(z.object({ rule: z.string(), reason: z.string() })),
  rounds: z.array(round),
  agreements: z.array(z.unknown()),
  actions: z.array(action),
  notes: z.array(z.unknown()),
  reviews: z.array(z.unknown()),
  nextReview: z.iso.date().exactOptional(),
  charter: z.object({ versions: z.array(z.unknown()), signatures: z.array(z.unknown()) }),
})
