import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const ROOM = 'components'

/** Not parts of a board: these pages stand where there is none. */
const ELSEWHERE = ['components/shell/message-page.tsx']

test('every part of a board that is fetched late is fetched ahead too, so that it can be opened without the network', () => {
  const late = globSync(`${ROOM}/**/*.tsx`).flatMap((file) => lateParts(file))
  const ahead = imports('components/board/use-load-ahead.ts', /import\('([^']+)'\)/g)
  expect(late.length).toBeGreaterThan(10)
  expect(late.filter((part) => !ahead.includes(part) && !ELSEWHERE.includes(part))).toEqual([])
})

function lateParts(file: string): string[] {
  return imports(file, /lazy\(\s*\(\)\s*=>\s*import\('([^']+)'\)/g)
}

function imports(file: string, pattern: RegExp): string[] {
  const found = readFileSync(file, 'utf8').matchAll(pattern)
  return [...found].map(([, path = '']) => {
    return path.startsWith('#') ? path.slice(1) : join(dirname(file), path)
  })
}
