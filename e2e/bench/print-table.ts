import type { Verdict } from './verdict.ts'

const HEADINGS = ['', 'ours', '(spread)', 'floor', '(spread)', 'ratio', 'limit', 'holds']

/** Prints lines under their headings, numbers to the right. */
export function printTable(verdicts: readonly Verdict[]): void {
  const rows = [HEADINGS, ...verdicts.map(cells)]
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) {
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return column === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    console.log(`  ${padded.join('  ')}`.trimEnd())
  }
}

function cells(line: Verdict): string[] {
  return [
    line.name,
    short(line.ours),
    between(line.spread),
    line.floor === undefined ? '' : short(line.floor),
    line.floorSpread ? between(line.floorSpread) : '',
    line.ratio === undefined ? '' : line.ratio.toFixed(2),
    line.limit,
    line.holds === undefined ? '' : line.holds ? 'yes' : 'NO',
  ]
}

function between([least, greatest]: [number, number]): string {
  return `(${short(least)}–${short(greatest)})`
}

function short(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB')
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}
