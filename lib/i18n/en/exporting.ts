/** Taking a board away: as files, and on the clipboard. */
export const exporting = {
  title: 'Take it away',
  inAndOut: 'Bring in or take away',
  description: 'The charter as PDF, Word or for a wiki is on its own page.',
  download: 'Save {name}',
  forms: {
    xlsx: { name: 'Matrix for Excel', about: 'XLSX, with a sheet of findings. It can be brought in again.' },
    csv: { name: 'Matrix as CSV', about: 'Commas between the cells' },
    csvSemicolon: {
      name: 'Matrix as CSV for Excel',
      about: 'Semicolons, as Dutch, German and Danish Excel expect',
    },
    png: { name: 'Picture of the board', about: 'PNG' },
    json: { name: 'The whole board', about: 'JSON, with its history: opens as the same board elsewhere' },
  },
  copy: { name: 'Copy the matrix for a wiki', about: 'As a table, or as Markdown where that is expected' },
  copied: 'The matrix is on the clipboard',
  notCopied: 'The browser does not let us copy. Save a file instead.',
}
