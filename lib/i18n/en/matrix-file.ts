/** The words in matrix files: headings and lanes. A file with these headings is known as ours when it comes back. */
export const matrixFile = {
  headings: {
    responsibility: 'Responsibility',
    domain: 'Domain',
    lane: 'Lane',
    decision: 'Why',
    exclusion: 'Not ours',
    covers: 'Covers',
    details: 'Details',
  },
  lanes: { shared: 'Shared', unplaced: 'Unplaced' },
  provisional: 'provisional',
  sheets: { matrix: 'Matrix', findings: 'Findings' },
  findings: { severity: 'Severity', finding: 'Finding', none: 'Nothing stands out on this board.' },
  legend: 'A accountable, R responsible, C consulted, I informed',
  section: 'Section in the matrix: {name}',
  severalAccountable: 'The matrix that was brought in names several accountable roles: {names}.',
}
