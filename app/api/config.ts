import { z } from 'zod'

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535)

const hopsSchema = z
  .string()
  .transform((value) => (value === 'true' ? '1' : value === 'false' ? '0' : value))
  .pipe(z.string().regex(/^\d$/))
  .transform(Number)

const publicUrlSchema = z
  .url({ protocol: /^https?$/ })
  .transform((value) => new URL(value))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '')
  .transform((url) => url.origin)

/** What each setting must be, in the words of the sentence that refuses a wrong one. */
const SETTINGS = {
  PORT: { schema: portSchema, must: 'be a port, 0 to 65535' },
  HOST: { schema: z.string().regex(/^[\w.:-]+$/), must: 'be an address or a host name to listen on' },
  DATABASE_URL: {
    schema: z.string().regex(/^file:.+/),
    must: 'be a SQLite file, such as file:./data/remit.db',
  },
  PUBLIC_URL: {
    schema: publicUrlSchema,
    must: 'be an address without a path, such as https://remit.example',
  },
  TRUST_PROXY: { schema: hopsSchema, must: 'be how many proxies stand in front, 0 to 9' },
  RATE_LIMITS: { schema: z.enum(['on', 'off']), must: 'be on or off' },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    must: 'be one of silent, fatal, error, warn, info, debug and trace',
  },
}

const DEFAULTS = {
  PORT: '3000',
  HOST: '0.0.0.0',
  DATABASE_URL: 'file:./data/remit.db',
  TRUST_PROXY: '0',
  RATE_LIMITS: 'on',
  LOG_LEVEL: 'info',
}

/**
 * How this server was told to run. `publicUrl`: the origin under which people reach it, absent when that is whatever
 * they typed. `proxies`: how many of ours stand in front and may be believed about addresses. `databaseUrl`: `file:…`.
 */
export interface Config {
  port: number
  host: string
  databaseUrl: string
  publicUrl?: string
  proxies: number
  rateLimits: boolean
  logLevel: string
}

/** Reads the settings from environment variables; throws an Error whose message is one sentence about the first wrong one. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = (name: keyof typeof SETTINGS) =>
    environment[name] || (DEFAULTS as Record<string, string>)[name]
  const read = <Name extends keyof typeof SETTINGS>(
    name: Name,
  ): z.output<(typeof SETTINGS)[Name]['schema']> => {
    const { schema, must } = SETTINGS[name]
    const result = schema.safeParse(given(name))
    if (!result.success) throw new Error(`${name} must ${must}; it is ${JSON.stringify(given(name))}.`)
    return result.data as z.output<(typeof SETTINGS)[Name]['schema']>
  }
  return {
    port: read('PORT'),
    host: read('HOST'),
    databaseUrl: read('DATABASE_URL'),
    ...(given('PUBLIC_URL') ? { publicUrl: read('PUBLIC_URL') } : {}),
    proxies: read('TRUST_PROXY'),
    rateLimits: read('RATE_LIMITS') === 'on',
    logLevel: read('LOG_LEVEL'),
  }
}
