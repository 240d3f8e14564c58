import type { PlainTemplateId } from '#lib/catalogue/templates.ts'

/** The templates that the first page offers, in this order; the sample has a place of its own there. */
export const OFFERED = [
  'po-pm',
  'product-owner-only',
  'startup',
  'everything',
  'blank',
] as const satisfies readonly PlainTemplateId[]

export type Offered = (typeof OFFERED)[number]
