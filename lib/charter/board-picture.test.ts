import { expect, test } from 'vitest'
import { boardPicture, neutralPicture } from './board-picture.ts'
import { hostileBoard } from './hostile-board.fixture.ts'
import { sampleBoard, words } from './sample-charter.fixture.ts'

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

test('a picture has each lane with the cards that are ours, long titles cut', () => {
  const svg = boardPicture(sampleBoard(), words)
  expect(texts(svg)).toEqual(
    expect.arrayContaining(['Team Kompas', 'Product Owner', 'Shared', 'Product Manager', 'Pricing']),
  )
  const long = sampleBoard([
    { kind: 'responsibility.edit', responsibilityId: 'pricing', title: 'W'.repeat(200) },
  ])
  expect(Math.max(...texts(boardPicture(long, words)).map((text = '') => text.length))).toBeLessThan(60)
})

test('nothing that a board says becomes a tag of the picture', () => {
  const tags = [...boardPicture(hostileBoard(), words).matchAll(/<(\w+)/g)].map(([, tag]) => tag)
  expect(new Set(tags)).toEqual(new Set(['svg', 'rect', 'text']))
})

test('the picture for links has only the words it is given', () => {
  expect(texts(neutralPicture({ title: 'Remit', line: 'Who owns what' }))).toEqual(['Remit', 'Who owns what'])
})
