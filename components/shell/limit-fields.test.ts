import { expect, test } from 'vitest'
import { changeSchema } from '#lib/board/change.ts'
import { isLimit, LIMIT_RANGES, LIMITS, limitTexts, settingsChange } from './limit-fields.ts'

test('every limit accepts exactly what the interface accepts', () => {
  for (const limit of LIMITS) {
    const { least, most } = LIMIT_RANGES[limit]
    for (const value of [least - 1, least, most, most + 1, 1.5]) {
      const { success } = changeSchema.safeParse({ kind: 'settings.set', [limit]: value })
      expect(isLimit(limit, String(value)), `${limit} ${value}`).toBe(success)
    }
    expect(isLimit(limit, '')).toBe(true)
    expect(isLimit(limit, 'many')).toBe(false)
  }
})

test('a form left alone changes nothing, an emptied field goes back to the usual limit', () => {
  const settings = { termDays: 14, strict: true }
  const texts = limitTexts(settings)
  expect(settingsChange(settings, texts, true)).toBeUndefined()
  expect(settingsChange(settings, { ...texts, termDays: ' ', sharedPercent: '60' }, false)).toEqual({
    kind: 'settings.set',
    termDays: null,
    sharedPercent: 60,
    strict: null,
  })
})
