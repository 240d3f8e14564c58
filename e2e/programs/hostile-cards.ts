import type { Change } from '#lib/board/change.ts'
import { FOREIGN, HOSTILE, TURNED } from '#lib/charter/hostile-board.fixture.ts'
import type { SharedBoard } from '../shared-board.ts'

/** What a spreadsheet would like to work out, and words that mean something to programs. */
const FORMULAS = [
  '=1+1',
  '@SUM(A1)',
  '+1+1',
  '-2+3',
  '=HYPERLINK("http://evil.example","x")',
  "'=1",
  '=cmd|/c calc!A1',
  'constructor',
  'toString',
  '_x0041_',
  '"q", r;s',
]

/** Fills a board with texts that would like to be more than text: every title, name, note, agreement, and a cell of 10,000 characters. */
export async function fillHostile(board: SharedBoard): Promise<void> {
  const texts = [...HOSTILE, ...FORMULAS, TURNED, FOREIGN]
  await board.change(
    { kind: 'board.describe', scope: TURNED, purpose: HOSTILE.join('\n') },
    ...texts.flatMap(cardOf),
    ...HOSTILE.flatMap(personOf),
  )
  const brought = await board.ask('POST', '/import?apply=1', {
    text: `Task\tPO\tPM\n${'W'.repeat(10_000)}\tA\tC\n`,
  })
  if (brought.status !== 201) throw new Error(`the import answers ${brought.status}`)
}

function cardOf(title: string, at: number): Change[] {
  const responsibilityId = `hostile-${at}`
  const lane = ['product-owner', 'shared', 'product-manager'][at % 3] ?? 'shared'
  return [
    {
      kind: 'responsibility.add',
      responsibilityId,
      title,
      domain: 'delivery',
      details: `${title}\n${title}`,
    },
    { kind: 'responsibility.move', responsibilityId, lane },
    { kind: 'responsibility.decide', responsibilityId, note: title },
  ]
}

function personOf(name: string, at: number): Change[] {
  const personId = `hostile-${at}`
  return [
    { kind: 'person.add', personId, name },
    { kind: 'role.fill', roleId: 'product-owner', personId, for: name },
    { kind: 'agreement.add', agreementId: personId, text: name },
  ]
}
