/**
 * What a document says, whatever its form, a line for each piece: `# ` the title, `## ` and `### ` headings, `- ` an item,
 * `| a | b |` a row of a table, `name: value` what the file says about itself, anything else a paragraph. Line ends are ` / `,
 * and a paragraph that begins like one of those has a backslash before it.
 */
export type Outline = string[]

/** A text on one line, without the spaces around it. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, ' / ')
}

/** A paragraph. */
export function paragraphLine(text: string): string {
  return oneLine(text).replace(/^(?=[#|-])/, '\\')
}

/** A heading of a level, from 1. */
export function headingLine(level: number, text: string): string {
  return `${'#'.repeat(level)} ${oneLine(text)}`
}

/** A row of a table. */
export function rowLine(cells: readonly string[]): string {
  return `| ${cells.map(oneLine).join(' | ')} |`
}
