import type { SectionId } from './sections.ts'

/** A name and what it is: `Next review`, `22 February 2027`. */
export interface Fact {
  name: string
  value: string
}

/** Whose colour something bears: that of a lane, or none. */
export type Colour = 'po' | 'shared' | 'pm' | 'other'

/** One line of a list; `note` stands apart from it: `PO leads`. */
export interface Item {
  text: string
  note?: string
}

/** A lane with who holds it and what lies in it. */
export interface Column {
  title: string
  people: string
  colour: Colour
  items: Item[]
}

/** One row of a table: a cell for each column, the first of which names the row; or a heading over the rows that follow. */
export type Row = { cells: string[] } | { group: string }

/**
 * A table. `widths`: of the columns, as parts of the whole. `look`: `letters` for a matrix, whose cells behind the first are
 * letters; `form` for one with empty cells to write in by hand.
 */
export interface Table {
  kind: 'table'
  caption: string
  head: string[]
  rows: Row[]
  widths: number[]
  look?: 'letters' | 'form'
}

/** A part of a section. Texts are plain: no markup in them, several lines apart by `\n`. */
export type Block =
  | { kind: 'paragraph'; text: string; title?: string; look?: 'muted' | 'strong' }
  | { kind: 'list'; items: Item[] }
  | { kind: 'columns'; columns: Column[] }
  | Table

/** A heading and what stands under it; never empty. `newPage`: begins a page where there are pages. */
export interface Section {
  id: SectionId
  title: string
  blocks: Block[]
  newPage?: true
}

/**
 * What a charter says, whatever the form. `language`: a language tag. `status`: what to know before trusting it, such as that
 * it is a draft. `scale`: how large page one is set so that it is one page, as a share of the usual. `boxes`: what a form whose font lacks signs says of the boxes in their place.
 * `page`: `Page {page} of {pages}`, to be filled in by `pageOf`.
 */
export interface CharterDocument {
  language: string
  kicker: string
  title: string
  facts: Fact[]
  status?: string
  scale: number
  sections: Section[]
  footer: string
  boxes: string
  page: string
}

/** Which page of how many, in words. */
export function pageOf({ page: words }: Pick<CharterDocument, 'page'>, page: number, pages: number): string {
  return words.replace('{page}', String(page)).replace('{pages}', String(pages))
}
