/** A page with nothing but a table of so many rows and columns, with a letter in every third cell, that scrolls and takes focus. */
export function plainTable(rows: number, columns: number): string {
  const cells = (row: number) =>
    Array.from(
      { length: columns },
      (_, column) => `<td tabindex="-1">${(row + column) % 3 === 0 ? 'R' : ''}</td>`,
    )
  const lines = Array.from(
    { length: rows },
    (_, row) => `<tr data-row><th>Responsibility ${row + 1}</th>${cells(row).join('')}</tr>`,
  )
  return `<!doctype html><title>Table</title><style>
    [data-scroller] { position: fixed; inset: 0; overflow: auto }
    table { border-collapse: collapse; width: 100% } td, th { height: 36px; border: 1px solid #ddd }
  </style><div data-scroller><table>${lines.join('')}</table></div>`
}
