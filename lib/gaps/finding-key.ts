import type { Finding } from './rule.ts'

/** What tells one finding of a board from another: its rule and whom and what it concerns, not how bad it is. */
export function findingKey({ rule, responsibilities, roles, people }: Finding): string {
  return [rule, ...responsibilities, '', ...roles, '', ...people].join(' ')
}
