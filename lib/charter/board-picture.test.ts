import { expect, test } from 'vitest'
import { boardPicture, neutralPicture } from './board-picture.ts'
import { hostileBoard } from './hostile-board.fixture.ts'
import { sampleBoard, words } from './sample-charter.fixture.ts'

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

test('a picture has each lane with the cards that are ours, long titles on several lines, at last cut', () => {
  const svg = boardPicture(sampleBoard(), words)
  expect(texts(svg)).toEqual(
    expect.arrayContaining(['Team Kompas', 'Product Owner', 'Shared', 'Product Manager', 'Pricing']),
  )
  const title = 'Say no to what does not fit the vision, and explain why'
  const retitled = (title: string) =>
    texts(
      boardPicture(sampleBoard([{ kind: 'responsibility.edit', responsibilityId: 'pricing', title }]), words),
    )
  expect(retitled(title).join(' ')).toContain(title)
  const cut = retitled('W'.repeat(200)).filter((text) => text?.startsWith('WW'))
  expect(cut).toHaveLength(3)
  expect(cut.at(-1)).toMatch(/^W+…$/)
})

test('many lanes make a wider picture, in which titles can still be read', () => {
  const board = sampleBoard(
    Array.from({ length: 20 }, (_, index) => {
      return { kind: 'role.add', roleId: `role-${index}`, name: `Role ${index}`, lane: true } as const
    }),
  )
  const svg = boardPicture(board, words)
  expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(4_000)
  expect(texts(svg)).toContain('Acceptance criteria')
})

test('nothing that a board says becomes a tag of the picture', () => {
  const tags = [...boardPicture(hostileBoard(), words).matchAll(/<(\w+)/g)].map(([, tag]) => tag)
  expect(new Set(tags)).toEqual(new Set(['svg', 'rect', 'text']))
})

test('the picture for links has only the words it is given', () => {
  expect(texts(neutralPicture({ title: 'Remit', line: 'Who owns what' }))).toEqual(['Remit', 'Who owns what'])
})
