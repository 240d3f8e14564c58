/** Bringing a matrix onto the board: the dialog, its preview, and what is said of a file that is no matrix. */
export const importing = {
  title: 'Bring in a matrix',
  description:
    'A RACI matrix from a spreadsheet, a wiki or a text. You see what was understood before anything changes.',
  label: 'Paste the table',
  example: 'Activity, Product Owner, Product Manager\nRoadmap, C, A',
  file: 'Choose a file…',
  files: 'CSV, TSV, Markdown or XLSX, up to 2 MB. You can also drop it on the board.',
  drop: 'Drop the matrix to see what is in it',
  cancel: 'Cancel',
  back: 'Back',
  read: 'Read it',
  reading: 'Reading…',
  add: 'Add to the board',
  nothing: 'Paste a table or choose a file first.',
  tooLarge: 'This file is larger than 2 MB.',
  unreadable: 'This file cannot be read.',
  understood:
    '{count, plural, =0 {No responsibilities} one {# responsibility} other {# responsibilities}}, {roles, plural, =0 {no roles} one {# role} other {# roles}}',
  updated:
    '{count, plural, =0 {All are new on the board.} one {One is on the board already and is updated.} other {# are on the board already and are updated.}}',
  newRoles: '{count, plural, one {New role: {names}.} other {New roles: {names}.}}',
  matched: 'Known here: {names}.',
  matchedRole: '{name} is {role}',
  same: 'The board says all of this already.',
  cut: '{count, plural, one {One title is longer than 200 characters: the rest goes into its details.} other {# titles are longer than 200 characters: the rest goes into their details.}}',
  domains: 'A card that the catalogue does not know starts in Delivery, unless the file says its domain.',
  withoutA:
    '{count, plural, one {One has no A: a new card is unplaced, a card on the board keeps its lane.} other {# have no A: new cards are unplaced, cards on the board keep their lanes.}}',
  withTwoA:
    '{count, plural, one {One has more than one A: it becomes shared without a lead, and its decision names them.} other {# have more than one A: they become shared without a lead, and their decisions name them.}}',
  repeated: '{count, number} rows are called {title}: each becomes a card.',
  moreRepeated:
    '{count, plural, one {# more title stands in several rows.} other {# more titles stand in several rows.}}',
  table: 'What was understood',
  responsibility: 'Responsibility',
  more: '{count, plural, one {and # more row} other {and # more rows}}',
  touched: {
    title: '{count, plural, one {# card on the board changes} other {# cards on the board change}}',
    moved: '{title}: {from} → {to}',
    stays: '{title}: stays in {from}',
    led: '{lane}, led by {lead}',
    unled: '{lane}, without a lead',
    more: 'and {count, number} more',
  },
  columns: {
    title: 'What each column is',
    empty: 'Column without a heading',
    uses: {
      title: 'Responsibility',
      role: 'Role',
      A: 'Roles with A',
      R: 'Roles with R',
      C: 'Roles with C',
      I: 'Roles with I',
      S: 'Roles with S',
      D: 'Roles with D',
      section: 'Section',
      note: 'Into the details',
      skip: 'Left out',
      domain: 'Domain',
      lane: 'Lane',
      decision: 'Why',
      exclusion: 'Not ours: who has it',
      covers: 'Covers',
      details: 'Details',
    },
  },
  unread: {
    title:
      '{count, plural, =0 {Everything was read} one {# piece was not read} other {# pieces were not read}}',
    where: 'Row {row}, cell {cell}',
    whereInSheet: '{sheet}, row {row}, cell {cell}',
    more: 'and {count, number} more',
  },
  findings: {
    title:
      '{count, plural, =0 {The rules find nothing new} one {The rules will find # thing more} other {The rules will find # things more}}',
  },
  done: '{count, plural, one {# responsibility brought in} other {# responsibilities brought in}}',
  firstRows:
    'This is more than one step on the board can hold. Bring in the first {rows} rows, then the others.',
  refusals: {
    empty: 'There is nothing in this.',
    binary: 'This is not text. Bring a CSV, TSV, Markdown or XLSX file, or paste the table.',
    'no-table':
      'This is no table: a matrix has responsibilities in rows and roles in columns. Paste a list with “Paste a list” instead.',
    'no-letters': 'There is a table, but no letters R, A, C and I in it. Only RACI matrices can be read.',
    html: 'The table is written in HTML. Copy it from the page as you see it, and paste that.',
    'no-title': 'None of the columns has the responsibilities. Say which one it is.',
    'no-roles': 'None of the columns is a role or a letter. Say which ones are.',
    'too-many-rows': 'This is more than can be read at once. Bring in some of the rows, then the others.',
    'old-workbook':
      'This is a workbook of the old kind, or a protected one. Save it as XLSX without a password, or as CSV.',
    'broken-workbook': 'This workbook cannot be read. Save it once more as XLSX, or as CSV.',
    'large-workbook': 'This workbook is too large. Keep only the sheet with the matrix, or save that as CSV.',
  },
}
