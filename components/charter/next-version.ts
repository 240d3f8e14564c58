import type { CharterVersion } from '#lib/board/charter.ts'

/** What to call the next version: the last number that the newest one's name has, plus one; 1 for the first. */
export function nextVersion(versions: readonly Pick<CharterVersion, 'version'>[]): string {
  const newest = versions.at(-1)?.version
  const known = new Set(versions.map(({ version }) => version))
  for (let step = 1; step <= versions.length + 1; step += 1) {
    const name = newest === undefined ? String(step) : stepped(newest, step)
    if (!known.has(name)) return name
  }
  return ''
}

function stepped(name: string, step: number): string {
  const number = /\d{1,9}(?=\D*$)/.exec(name)
  if (!number) return `${name} ${step + 1}`
  const next = String(Number(number[0]) + step).padStart(number[0].length, '0')
  return name.slice(0, number.index) + next + name.slice(number.index + number[0].length)
}
