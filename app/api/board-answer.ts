import { z } from 'zod'
import type { Action } from '#lib/board/action.ts'
import type { Agreement } from '#lib/board/agreement.ts'
import {
  type Author,
  type Board,
  type Decision,
  DOMAINS,
  type Filling,
  type Person,
  type Responsibility,
  type Role,
} from '#lib/board/board.ts'
import type { Charter, CharterVersion, Signature } from '#lib/board/charter.ts'
import type { Exclusion } from '#lib/board/exclusion.ts'
import { NOTE_COLUMNS, type Note } from '#lib/board/note.ts'
import type { Review } from '#lib/board/review.ts'
import { QUESTIONS, type Round } from '#lib/board/round.ts'
import type { Silence } from '#lib/board/rule.ts'
import type { Settings } from '#lib/board/settings.ts'
import { PHASES } from '#lib/board/workshop.ts'

/** Each field of something on a board, none left out: what the board learns is told. */
type FieldsOf<Thing> = { [Field in keyof Thing]-?: z.ZodType }

const filling = z.object({
  personId: z.string(),
  from: z.iso.date().exactOptional(),
  until: z.iso.date().exactOptional(),
  for: z.string().exactOptional(),
} satisfies FieldsOf<Filling>)

const role = z.object({
  id: z.string(),
  name: z.string(),
  lane: z.boolean(),
  people: z.array(filling),
} satisfies FieldsOf<Role>)

const person = z.object({ id: z.string(), name: z.string() } satisfies FieldsOf<Person>)

const decision = z.object({
  note: z.string(),
  by: z.object({ id: z.string(), name: z.string() } satisfies FieldsOf<Author>),
  at: z.iso.datetime(),
  seq: z.int(),
  provisional: z.literal(true).exactOptional(),
} satisfies FieldsOf<Decision>)

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
} satisfies FieldsOf<Responsibility>)

const exclusion = z.object({
  responsibilityId: z.string().exactOptional(),
  catalogueId: z.string().exactOptional(),
  reason: z.string(),
} satisfies FieldsOf<Exclusion>)

const settings = z.object({
  noOnePercent: z.int().exactOptional(),
  sharedPercent: z.int().exactOptional(),
  overloadPercent: z.int().exactOptional(),
  consultedMost: z.int().exactOptional(),
  termDays: z.int().exactOptional(),
  contestedPercent: z.int().exactOptional(),
  reviewMonths: z.int().exactOptional(),
  strict: z.boolean().exactOptional(),
} satisfies FieldsOf<Settings>)

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
} satisfies FieldsOf<Round>)

const action = z.object({
  id: z.string(),
  text: z.string(),
  responsibilityId: z.string().exactOptional(),
  personId: z.string().exactOptional(),
  due: z.iso.date().exactOptional(),
  done: z.int().exactOptional(),
  seq: z.int(),
} satisfies FieldsOf<Action>)

const note = z.object({
  id: z.string(),
  column: z.enum(NOTE_COLUMNS),
  text: z.string(),
  supporters: z.array(z.string()),
  seq: z.int(),
} satisfies FieldsOf<Note>)

const review = z.object({
  id: z.string(),
  label: z.string(),
  date: z.iso.date(),
  seq: z.int(),
  people: z.array(z.string()).exactOptional(),
} satisfies FieldsOf<Review>)

const version = z.object({
  version: z.string(),
  validFrom: z.iso.date(),
  approvedBy: z.string().exactOptional(),
  seq: z.int(),
} satisfies FieldsOf<CharterVersion>)

const signature = z.object({
  personId: z.string(),
  onBehalf: z.literal(true).exactOptional(),
  seq: z.int(),
  at: z.iso.datetime(),
} satisfies FieldsOf<Signature>)

const charter = z.object({
  deputies: z.string().exactOptional(),
  decides: z.string().exactOptional(),
  versions: z.array(version),
  signatures: z.array(signature),
} satisfies FieldsOf<Charter>)

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
  roles: z.array(role),
  people: z.array(person),
  responsibilities: z.array(responsibility),
  removed: z.array(responsibility),
  excluded: z.array(exclusion),
  silenced: z.array(z.object({ rule: z.string(), reason: z.string() } satisfies FieldsOf<Silence>)),
  rounds: z.array(round),
  agreements: z.array(z.object({ id: z.string(), text: z.string() } satisfies FieldsOf<Agreement>)),
  actions: z.array(action),
  notes: z.array(note),
  notesShown: z.int().exactOptional(),
  reviews: z.array(review),
  nextReview: z.iso.date().exactOptional(),
  charter,
} satisfies FieldsOf<Board>)
