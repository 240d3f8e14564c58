/** What can be drawn over time: how many gaps and remarks, the share of product management without an owner, how clear roles are. */
export const TRENDS = ['gaps', 'remarks', 'vacuum', 'clarity'] as const

export type Trend = (typeof TRENDS)[number]
