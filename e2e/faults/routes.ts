import { ask, expectJson } from '../load/ask.ts'

/** One call of the interface: `get` and `/api/boards/{boardId}`; whether it takes a body, and what its query may hold. */
export interface Route {
  method: string
  path: string
  takesBody: boolean
  query: string[]
}

interface Operation {
  requestBody?: unknown
  parameters: { in: string; name: string }[]
}

/** All calls that the server says it has. */
export async function routesOf(url: string): Promise<Route[]> {
  const answer = await ask(`${url}/api/openapi.json`)
  const { paths } = expectJson<{ paths: Record<string, Record<string, Operation>> }>(answer, 200)
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { requestBody, parameters }]) => ({
      method,
      path,
      takesBody: requestBody !== undefined,
      query: parameters.filter((each) => each.in === 'query').map(({ name }) => name),
    })),
  )
}
