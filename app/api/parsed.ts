import type { z } from 'zod'
import { Problem } from './problem.ts'

/** More than this nobody reads. */
const MOST_ISSUES = 20
const LONGEST_MESSAGE = 300

/** One thing that is wrong with a request, and where in it. */
interface Issue {
  path: PropertyKey[]
  message: string
}

/** What the schema makes of a value; throws the problem `malformed`, with what is wrong where. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.flatMap(issuesOf).slice(0, MOST_ISSUES)
  throw new Problem('malformed', { error: { issues } })
}

/** Of a union, what is wrong with the member that the value came closest to. */
function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (issues: Issue[]) => Math.max(0, ...issues.map((each) => each.path.length))
    const [closest = []] = issue.errors
      .map((errors) => errors.flatMap(issuesOf))
      .sort((one, other) => depth(other) - depth(one) || one.length - other.length)
    return closest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }))
  }
  return [{ path: issue.path, message: issue.message.slice(0, LONGEST_MESSAGE) }]
}
