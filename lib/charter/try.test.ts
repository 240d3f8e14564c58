import { readFileSync, writeFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { test } from 'vitest'
import type { Change } from '#lib/board/change.ts'
import { docxOf } from './docx/docx-of.ts'
import { htmlPage } from './html-page.ts'
import { markdownOf } from './markdown.ts'
import { pdfOf } from './pdf/pdf-of.ts'
import { charterFor, sampleBoard } from './sample-charter.fixture.ts'
import { SECTIONS } from './sections.ts'

const f = (w: string) => readFileSync(`node_modules/@expo-google-fonts/inter/${w}.ttf`)
const fonts = {
  regular: f('400Regular/Inter_400Regular'),
  semibold: f('600SemiBold/Inter_600SemiBold'),
  bold: f('700Bold/Inter_700Bold'),
}
const lanes = ['product-owner', 'shared', 'product-manager', 'developers', 'unplaced']
function many(n: number): Change[] {
  return Array.from({ length: n }, (_, i): Change[] => [
    {
      kind: 'responsibility.add',
      responsibilityId: `c${i}`,
      title: `Responsibility number ${i} of team ${(i * 7) % 13}`,
      domain: (['strategy', 'delivery', 'people'] as const)[i % 3]!,
    },
    ...(i % 5 === 4
      ? []
      : [{ kind: 'responsibility.move', responsibilityId: `c${i}`, lane: lanes[i % 5]! } as Change]),
    ...(i % 3 === 0
      ? [
          {
            kind: 'responsibility.decide',
            responsibilityId: `c${i}`,
            note: `Because of reason ${i} the team has agreed that this is the best place for it until somebody objects.`,
          } as Change,
        ]
      : []),
  ]).flat()
}
const extra: Change[] = [
  { kind: 'agreement.add', agreementId: 'a', text: 'We talk every Monday.' },
  {
    kind: 'action.add',
    actionId: 'x',
    text: 'Bring a proposal',
    responsibilityId: 'pricing',
    personId: 'tobias',
    due: '2026-12-04',
  },
  {
    kind: 'charter.describe',
    decides: 'When we differ after two tries, Lena settles it.',
    deputies: 'Mira stands in for Sanne.',
  },
  { kind: 'review.next', date: '2027-02-22' },
  { kind: 'charter.issue', version: '1', validFrom: '2026-11-22', approvedBy: 'Head of Product' },
]
test('try', async () => {
  for (const [name, board] of [
    ['sample', sampleBoard(extra)],
    ['big', sampleBoard(many(470), extra)],
    [
      'hostile',
      sampleBoard(
        [
          { kind: 'board.rename', title: 'Team 😀 张伟 שלום' },
          { kind: 'responsibility.add', responsibilityId: 'h1', title: 'x'.repeat(200), domain: 'people' },
          { kind: 'responsibility.decide', responsibilityId: 'h1', note: 'W'.repeat(5000) },
          {
            kind: 'responsibility.add',
            responsibilityId: 'h2',
            title:
              '<script>alert(1)</script> [x](javascript:1) | a `b` ![i](http://x) www.x.nl \u202eevil Жук Ωμέγα őű',
            domain: 'people',
          },
          { kind: 'responsibility.decide', responsibilityId: 'h2', note: 'long line\n'.repeat(490) },
        ],
        extra,
      ),
    ],
  ] as const) {
    let t = performance.now()
    let worst = 0,
      last = t,
      n = 0
    const doc = charterFor(board, { sections: SECTIONS })
    console.log(name, 'doc', performance.now() - t)
    t = performance.now()
    writeFileSync(`/tmp/c/out/${name}.md`, markdownOf(doc))
    writeFileSync(`/tmp/c/out/${name}.html`, htmlPage(doc))
    console.log('md+html', performance.now() - t)
    for (let k = 0; k < 2; k++) {
      t = performance.now()
      last = t
      worst = 0
      const pdf = await pdfOf(doc, {
        fonts,
        made: new Date('2026-11-22'),
        breathe: () => {
          const d = performance.now() - last
          if (d > 20) {
            n++
            worst = Math.max(worst, d)
            return setImmediate().then(() => {
              last = performance.now()
            })
          }
        },
      })
      console.log(
        'pdf',
        performance.now() - t,
        'last hold',
        performance.now() - last,
        'worst',
        worst,
        pdf.length,
      )
      t = performance.now()
      last = t
      worst = 0
      const dx = await docxOf(doc, {
        breathe: () => {
          const d = performance.now() - last
          if (d > 20) {
            worst = Math.max(worst, d)
            return setImmediate().then(() => {
              last = performance.now()
            })
          }
          return undefined
        },
      })
      console.log('docx', performance.now() - t, worst, performance.now() - last, dx.length)
      writeFileSync(`/tmp/c/out/${name}.docx`, dx)
      writeFileSync(`/tmp/c/out/${name}.pdf`, pdf)
    }
  }
}, 60000)
