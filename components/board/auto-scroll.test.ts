import { expect, test } from 'vitest'
import { speed } from './auto-scroll.ts'

test('a pointer in the middle scrolls nothing, at an edge it scrolls faster the nearer it is', () => {
  expect(speed(400, 100, 700)).toBe(0)
  expect(speed(150, 100, 700)).toBeLessThan(0)
  expect(speed(110, 100, 700)).toBeLessThan(speed(150, 100, 700))
  expect(speed(690, 100, 700)).toBe(-speed(110, 100, 700))
})

test('beyond an edge it scrolls no faster than at the edge', () => {
  expect(speed(-500, 100, 700)).toBe(speed(100, 100, 700))
  expect(speed(2000, 100, 700)).toBe(speed(700, 100, 700))
})
