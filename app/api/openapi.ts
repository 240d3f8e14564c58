import { z } from 'zod'
import { type Answer, type Call, call } from './call.ts'
import { answer } from './reply.ts'
import { problemAnswer } from './schemas.ts'
import { version } from './version.ts'

/** The interface, described in OpenAPI 3.1, from the schemas that the gate holds every request to. */
function openapi(calls: readonly Call[]) {
  const paths: Record<string, Record<string, object>> = {}
  for (const each of calls) paths[each.path] = { ...paths[each.path], [each.method]: operation(each) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Remit',
      version,
      description: 'Boards on which teams work out who owns what. All that the screens do goes through here.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemAnswer, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'remit-session' },
        link: { type: 'http', scheme: 'bearer', description: 'The token of a link.' },
      },
    },
  }
}

function operation(spec: Call): object {
  const problem = { $ref: '#/components/schemas/Problem' }
  return {
    operationId: `${spec.method} ${spec.path}`,
    summary: spec.does,
    description: `Access: ${spec.access}.`,
    security: spec.access === 'anyone' ? [{}, { session: [] }] : [{ session: [] }, { link: [] }],
    parameters: [...inPath(spec), ...inQuery(spec)],
    ...(spec.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemaOf(spec.body, 'input') },
          ...(spec.file && { [spec.file]: {} }),
        },
      },
    }),
    responses: {
      ...Object.fromEntries(Object.entries(spec.answers).map(([status, each]) => [status, response(each)])),
      default: { description: 'A problem.', content: { 'application/json': { schema: problem } } },
    },
  }
}

function inPath(spec: Call): object[] {
  const described = spec.params ? propertiesOf(spec.params) : {}
  return [...spec.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: described[name] ?? { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  }))
}

function inQuery(spec: Call): object[] {
  if (!spec.query) return []
  const { required = [] } = schemaOf(spec.query, 'input')
  return Object.entries(propertiesOf(spec.query)).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function propertiesOf(schema: z.ZodType): Record<string, object> {
  return (schemaOf(schema, 'input').properties ?? {}) as Record<string, object>
}

function response({ says, body, type = 'application/json', files = [] }: Answer): object {
  if (!body && type === 'application/json') return { description: says }
  const others = Object.fromEntries(files.map((each) => [each, {}]))
  return {
    description: says,
    content: { ...others, [type]: body ? { schema: schemaOf(body, 'output') } : {} },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): z.core.JSONSchema.JSONSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}

/** `GET /api/openapi.json`. */
export function readOpenapi(calls: readonly Call[]): Call {
  const description = openapi(calls)
  return call({
    method: 'get',
    path: '/api/openapi.json',
    access: 'anyone',
    does: 'This description.',
    answers: { 200: { says: 'OpenAPI 3.1.' } },
    handle: () => answer(200, description),
  })
}
