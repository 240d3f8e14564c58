import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startServer } from '../server.ts'
import { all, command, environment, readStages } from './dockerfile.ts'
import { layOut } from './lay-out.ts'

const stage = readStages('Dockerfile').at(-1) ?? []

test('what the Dockerfile copies and installs is enough to serve a board, and its health check says so', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'remit-deploy-'))
  layOut(stage, folder)
  const [install = ''] = all(stage, 'RUN').filter((each) => each.startsWith('npm '))
  const [npm = '', ...parts] = install.split(' ')
  execFileSync(npm, [...parts, '--prefer-offline'], { cwd: folder, stdio: 'pipe' })
  expect(readdirSync(join(folder, 'node_modules'))).not.toContain('vitest')

  const { NODE_ENV = '' } = environment(stage)
  const [node, ...program] = command(all(stage, 'CMD')[0] ?? '')
  expect(node).toBe('node')
  const server = await startServer({ folder, command: program, environment: { NODE_ENV } })
  try {
    await page.goto(server.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const [, ...check] = command(all(stage, 'HEALTHCHECK')[0] ?? '')
    const healthy = (port: number) =>
      spawnSync(process.execPath, check, { env: { ...process.env, PORT: String(port) } }).status
    expect(healthy(server.port)).toBe(0)
    await server.stop()
    expect(healthy(server.port)).toBe(1)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
})

test('the container runs as an ordinary user and keeps its database in a volume', () => {
  const settings = environment(stage)
  expect(all(stage, 'USER')).toEqual(['node'])
  expect(all(stage, 'VOLUME')).toEqual(['/data'])
  expect(settings).toMatchObject({ HOST: '0.0.0.0', DATABASE_URL: 'file:/data/remit.db' })
  expect(all(stage, 'EXPOSE')).toEqual([settings.PORT])
})
