import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const start = (environment: Record<string, string>) => {
  const env = { ...process.env, NODE_ENV: 'production' as const, ...environment }
  return spawnSync(process.execPath, ['server.ts'], { env, encoding: 'utf8' })
}

test('a wrong setting ends the start with one sentence', () => {
  const { status, stderr, stdout } = start({ PORT: 'eighty' })
  expect(status).toBe(1)
  expect(stderr).toBe('PORT must be a port, 0 to 65535; it is "eighty".\n')
  expect(stdout).toBe('')
})

test('a database that cannot be opened ends the start with one sentence', () => {
  const { status, stderr } = start({ PORT: '0', DATABASE_URL: 'file:./package.json/remit.db' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^DATABASE_URL \(file:\.\/package\.json\/remit\.db\) cannot be opened: .*\n$/)
})
