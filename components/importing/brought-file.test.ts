import { expect, test } from 'vitest'
import { broughtFile, decoded } from './brought-file.ts'

test('a file is read as UTF-8, UTF-16 or Western European', () => {
  expect(decoded(new TextEncoder().encode('Größe'))).toBe('Größe')
  expect(decoded(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toBe('é')
  expect(decoded(new Uint8Array([0xfe, 0xff, 0x00, 0xe9]))).toBe('é')
  expect(decoded(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65]))).toBe('Größe')
})

test('a workbook stays what it is, whatever its name; a large file is not read', async () => {
  const workbook = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'matrix.csv')
  expect(await broughtFile(workbook)).toEqual({ workbook })
  expect(await broughtFile(new File(['a,b'], 'matrix.xlsx'))).toEqual({ text: 'a,b' })
  expect(await broughtFile(new File([new Uint8Array(3 * 1024 * 1024)], 'a.csv'))).toBe('too-large')
})
