import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { compress } from './compress.ts'

const STAMP = '.next/remit-build'
const SOURCES = ['{app,components,db,lib,public}/**/*', '*.{ts,json}']

/** Builds the pages, compresses what goes with them, and stamps the build with the sources that it was made from. Ends the process when it fails. */
export function build(): void {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
  const { status } = spawnSync('next', ['build'], { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
  compress()
  writeFileSync(STAMP, sources())
}

/** Whether there is a build, made from the sources as they are now. */
export function isBuilt(): boolean {
  try {
    return readFileSync(STAMP, 'utf8') === sources()
  } catch {
    return false
  }
}

/** The SHA-256 of everything that goes into a build, tests aside. */
function sources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { exclude: ['**/*.test.ts', 'tsconfig.json', 'next-env.d.ts'] })
  for (const file of files.sort()) {
    if (statSync(file).isFile()) hash.update(`${file}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) build()
