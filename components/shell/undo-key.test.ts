import { expect, test } from 'vitest'
import { type PressedKey, undoKey } from './undo-key.ts'

const none: PressedKey = { key: 'z', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

test('Ctrl or Cmd with Z undoes, and with Shift redoes', () => {
  expect(undoKey({ ...none, ctrlKey: true })).toBe('undo')
  expect(undoKey({ ...none, metaKey: true })).toBe('undo')
  expect(undoKey({ ...none, metaKey: true, shiftKey: true, key: 'Z' })).toBe('redo')
  expect(undoKey({ ...none, ctrlKey: true, key: 'y' })).toBe('redo')
})

test('a letter that is only typed, and keys that mean something else, do nothing', () => {
  expect(undoKey(none)).toBeUndefined()
  expect(undoKey({ ...none, ctrlKey: true, altKey: true })).toBeUndefined()
  expect(undoKey({ ...none, ctrlKey: true, key: 'x' })).toBeUndefined()
})
