import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const house = mkdtempSync(join(tmpdir(), 'remit-walls-'))
const rules = JSON.parse(readFileSync('biome.json', 'utf8'))
writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: undefined }))
afterAll(() => rmSync(house, { recursive: true }))

/** What the linter says of a file that would stand at `path`. */
function lint(path: string, code: string): string {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const run = spawnSync('biome', ['lint', file], { cwd: house, encoding: 'utf8' })
  return run.stdout + run.stderr
}

const WALLS = [
  ['lib/board/wall.ts', '#lib/gaps/judge.ts'],
  ['lib/board/wall.ts', '../gaps/judge.ts'],
  ['lib/catalogue/wall.ts', '#lib/gaps/judge.ts'],
  ['lib/gaps/wall.ts', '#lib/live/session.ts'],
  ['lib/live/wall.ts', '#lib/gaps/judge.ts'],
  ['lib/rounds/wall.ts', '#lib/gaps/judge.ts'],
  ['lib/rounds/wall.ts', '#lib/catalogue/responsibilities.ts'],
  ['lib/rounds/wall.ts', '../gaps/judge.ts'],
  ['lib/rounds/wall.ts', 'react'],
  ['lib/matrix/wall.ts', '#lib/live/session.ts'],
  ['lib/charter/wall.ts', '#lib/live/session.ts'],
  ['lib/reviews/wall.ts', '#lib/live/session.ts'],
  ['lib/reviews/wall.ts', '#lib/catalogue/responsibilities.ts'],
  ['lib/reviews/wall.ts', 'react'],
  ['lib/gaps/wall.ts', 'react'],
  ['lib/gaps/wall.ts', 'node:fs'],
  ['lib/gaps/wall.ts', '#db/index.ts'],
  ['lib/gaps/wall.ts', 'drizzle-orm'],
  ['db/wall.ts', '#app/api/api.ts'],
  ['db/wall.ts', 'drizzle-orm'],
  ['db/sqlite/wall.ts', '#components/live/new-id.ts'],
  ['components/board/wall.ts', '#db/index.ts'],
  ['components/board/wall.ts', '#app/api/api.ts'],
  ['components/board/wall.ts', '@dnd-kit/core'],
  ['components/board/drag.tsx', '#db/index.ts'],
  ['app/api/wall.ts', 'better-sqlite3'],
  ['app/boards/wall.ts', '../../lib/board/board.ts'],
  ['e2e/wall.ts', '#components/live/new-id.ts'],
  ['e2e/wall.ts', '#db/index.ts'],
] as const

test.each(WALLS)('%s may not import %s', (path, forbidden) => {
  expect(lint(path, `import '${forbidden}'\n`)).toContain('noRestrictedImports')
})

const DOORS = [
  ['lib/gaps/door.ts', '#lib/catalogue/responsibilities.ts'],
  ['lib/gaps/door.ts', '#lib/rounds/split.ts'],
  ['lib/rounds/door.ts', '#lib/board/board.ts'],
  ['lib/matrix/door.ts', '#lib/gaps/rule.ts'],
  ['lib/charter/door.ts', '#lib/rounds/handovers.ts'],
  ['lib/live/door.ts', '#lib/rounds/vote.ts'],
  ['lib/matrix/door.ts', '#lib/catalogue/responsibilities.ts'],
  ['lib/live/door.ts', '#lib/board/board.ts'],
  ['lib/reviews/door.ts', '#lib/gaps/judge.ts'],
  ['db/door.ts', '#lib/board/board.ts'],
  ['db/sqlite/door.ts', 'drizzle-orm/better-sqlite3'],
  ['components/board/drag.tsx', '@dnd-kit/core'],
  ['components/board/door.ts', '#lib/board/board.ts'],
  ['app/api/door.ts', '#db/index.ts'],
  ['e2e/door.ts', '#lib/board/board.ts'],
] as const

test.each(DOORS)('%s may import %s', (path, allowed) => {
  expect(lint(path, `import '${allowed}'\n`)).not.toContain('noRestrictedImports')
})
