import type { Domain } from '#lib/board/board.ts'

/** The words of our own matrix files, in any language: by them a file of ours is known again. */
export interface MatrixWords {
  headings: Record<
    'responsibility' | 'domain' | 'lane' | 'decision' | 'exclusion' | 'covers' | 'details',
    string
  >
  /** Of the sheet that says what the rules find. */
  findings: Record<'severity' | 'finding', string>
  lanes: Record<'shared' | 'unplaced', string>
  provisional: string
  domains: Record<Domain, string>
}
