import { expect, test } from 'vitest'
import { reviewCalendar } from './review-calendar.ts'

const APPOINTMENT = {
  boardId: 'abc',
  day: '2026-12-31',
  at: '2026-11-22T10:00:00.123Z',
  summary: 'Review: Team Kompas; PO, PM\\all',
  description: 'One\r\nEND:VCALENDAR',
  url: 'http://127.0.0.1:3000/boards/abc',
}

function unfolded(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n')
}

test('one whole day with its link', () => {
  const lines = unfolded(reviewCalendar(APPOINTMENT))
  expect(lines).toContain('DTSTAMP:20261122T100000Z')
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  expect(lines).toContain('URL:http://127.0.0.1:3000/boards/abc')
  expect(lines.at(-2)).toBe('END:VCALENDAR')
})

test('no text breaks out of its line', () => {
  const lines = unfolded(reviewCalendar(APPOINTMENT))
  expect(lines).toContain('SUMMARY:Review: Team Kompas\\; PO\\, PM\\\\all')
  expect(lines).toContain('DESCRIPTION:One\\nEND:VCALENDAR')
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
})

test('long lines are folded between characters', () => {
  const summary = `${'ø'.repeat(100)}${'👩‍🔬'.repeat(30)}\ud800`
  const file = reviewCalendar({ ...APPOINTMENT, summary })
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(unfolded(file)).toContain(`SUMMARY:${summary.toWellFormed()}`)
})
