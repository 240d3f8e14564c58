/** How somebody looks at the matrix. */
export interface MatrixView {
  /** A column for each person, in place of one for each role. */
  byPeople: boolean
  /** The rows with the worst problems on top. */
  problemsFirst: boolean
}

/** A column for each role, rows in their usual order. */
export const PLAIN_MATRIX: MatrixView = { byPeople: false, problemsFirst: false }
