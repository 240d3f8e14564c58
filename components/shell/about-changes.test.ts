import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { aboutChanges, aboutOf } from './about-changes.ts'

const before = aboutOf({ ...emptyBoard, title: 'Kompas', team: 'Team Kompas', purpose: 'Routes\nfor all' })

test('a form that was left as it was changes nothing', () => {
  expect(aboutChanges(before, { ...before })).toEqual([])
  expect(aboutChanges(before, { ...before, title: ' Kompas ', purpose: 'Routes\r\nfor all ' })).toEqual([])
})

test('only what was touched is sent, and an emptied field is cleared', () => {
  expect(aboutChanges(before, { ...before, title: 'Compass' })).toEqual([
    { kind: 'board.rename', title: 'Compass' },
  ])
  expect(aboutChanges(before, { ...before, team: '', scope: 'Everything' })).toEqual([
    { kind: 'board.describe', team: '', scope: 'Everything' },
  ])
})
