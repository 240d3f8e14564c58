import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('everything has a default', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    databaseUrl: 'file:./data/remit.db',
    proxies: 0,
    rateLimits: true,
    logLevel: 'info',
  })
})

test('settings are read from the environment, an empty one counts as absent', () => {
  const environment = {
    PORT: '8080',
    HOST: '::1',
    DATABASE_URL: 'file:/data/x.db',
    PUBLIC_URL: 'https://remit.example/',
    TRUST_PROXY: 'true',
    RATE_LIMITS: 'off',
    LOG_LEVEL: '',
  }
  expect(readConfig(environment)).toEqual({
    port: 8080,
    host: '::1',
    databaseUrl: 'file:/data/x.db',
    publicUrl: 'https://remit.example',
    proxies: 1,
    rateLimits: false,
    logLevel: 'info',
  })
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'postgres://x'],
  ['DATABASE_URL', 'file:'],
  ['PUBLIC_URL', 'remit.example'],
  ['PUBLIC_URL', 'ftp://remit.example'],
  ['PUBLIC_URL', 'https://remit.example/boards'],
  ['PUBLIC_URL', 'https://user@remit.example'],
  ['TRUST_PROXY', 'yes'],
  ['RATE_LIMITS', 'none'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused with one sentence that names it', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must [^.\\n]*.*\\.$`))
})
