/** Bringing a matrix onto the board: the dialog, its preview, and what is said of a file that is no matrix. */
export const importing = {
  refusals: {
    empty: 'There is nothing in this.',
    binary: 'This is not text. Bring a CSV, TSV, Markdown or XLSX file, or paste the table.',
    'no-table':
      'This is no table: a matrix has responsibilities in rows and roles in columns. Paste a list with “Paste a list” instead.',
    'no-letters': 'There is a table, but no letters R, A, C and I in it. Only RACI matrices can be read.',
    html: 'The table is written in HTML. Copy it from the page as you see it, and paste that.',
    'no-title': 'None of the columns has the responsibilities. Say which one it is.',
    'no-roles': 'None of the columns is a role or a letter. Say which ones are.',
    'too-many-rows': 'This is more than one change of the board can hold. Bring it in in parts.',
    'old-workbook':
      'This is a workbook of the old kind, or a protected one. Save it as XLSX without a password, or as CSV.',
    'broken-workbook': 'This workbook cannot be read. Save it once more as XLSX, or as CSV.',
    'large-workbook': 'This workbook is too large. Keep only the sheet with the matrix, or save that as CSV.',
  },
}
