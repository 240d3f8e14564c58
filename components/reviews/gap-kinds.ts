/** What can have become of a gap, what is news first. */
export const GAP_KINDS = ['closed', 'reopened', 'opened', 'stillOpen'] as const

export type GapKind = (typeof GAP_KINDS)[number]
