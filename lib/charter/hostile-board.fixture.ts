import type { Board } from '#lib/board/board.ts'
import { sampleBoard } from './sample-charter.fixture.ts'

/** Texts that would like to be more than text. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![x](http://evil.example/x.png)',
  'a | b | c',
  '# not a heading',
  '1. not a list',
  '```js code```',
  `{{constructor}} \${7*7} $x^2$`,
  'http://evil.example www.evil.example @everyone',
  '&lt;b&gt; &amp; <!-- -->',
  '__proto__',
] as const

/** Turns whatever follows around, and half a sign. */
export const TURNED = 'left\u202eright\u2066\u200f half \ud83d end'

/** Signs of many scripts, which no single font has. */
export const FOREIGN = 'Жук Ωμέγα őű ß 😀 张伟 שלום'

/** A board in which every text is hostile: titles, names, notes, agreements, and one of 10,000 characters. */
export function hostileBoard(): Board {
  const board = sampleBoard()
  const text = (index: number) => HOSTILE[index % HOSTILE.length] ?? ''
  return {
    ...board,
    title: `${HOSTILE[0]} ${FOREIGN}`,
    scope: TURNED,
    purpose: 'W'.repeat(10_000),
    people: board.people.map((person, index) => ({ ...person, name: text(index) })),
    responsibilities: board.responsibilities.map((card, index) => ({
      ...card,
      title: text(index),
      decision: {
        note: `${text(index + 1)}\n${text(index + 2)}`,
        by: { id: 'x', name: text(index) },
        at: '2026-11-22T09:00:00.000Z',
        seq: 1,
      },
    })),
    agreements: HOSTILE.map((words, index) => ({ id: `a${index}`, text: words })),
  }
}
