import { expect, test } from 'vitest'
import { isLocal, shortAddress } from './projector-link.ts'

test('an address that only this computer knows is told apart', () => {
  expect(
    ['http://localhost:3000/join#t', 'http://127.0.0.1/join#t', 'http://[::1]:3000/join#t'].map(isLocal),
  ).toEqual([true, true, true])
  expect(['http://192.168.1.20:3000/join#t', 'https://localhost.example.org/join#t'].map(isLocal)).toEqual([
    false,
    false,
  ])
})

test('an address is shown as one would type it', () => {
  expect(shortAddress('https://remit.example.org/join#abc')).toBe('remit.example.org/join#abc')
  expect(shortAddress('http://192.168.1.20:3000/join#abc')).toBe('192.168.1.20:3000/join#abc')
})
