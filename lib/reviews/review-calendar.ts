import type { Day } from '#lib/board/board.ts'
import { dayAfter } from '#lib/board/day.ts'

/** An appointment to come back to a board. `at`: when the file was made, ISO 8601 UTC. `url`: of the board, without any token. */
export interface Appointment {
  boardId: string
  day: Day
  at: string
  summary: string
  description: string
  url: string
}

/** So many bytes of UTF-8 a line may have before it is folded. Source: RFC 5545, section 3.1. */
const LONGEST_LINE = 75

/** A calendar file with one whole day in it, as RFC 5545 has it: lines of at most 75 bytes, ended by CR LF. */
export function reviewCalendar({ boardId, day, at, summary, description, url }: Appointment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Remit//Review//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${boardId}-review@remit`,
    `DTSTAMP:${at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Source: RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
}

function folded(line: string): string {
  const encoder = new TextEncoder()
  let result = ''
  let room = LONGEST_LINE
  for (const character of line) {
    const bytes = encoder.encode(character).length
    if (bytes > room) {
      result += '\r\n '
      room = LONGEST_LINE - 1
    }
    result += character
    room -= bytes
  }
  return result
}
