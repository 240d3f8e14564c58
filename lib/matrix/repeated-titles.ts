import { sameness } from '#lib/catalogue/pasted-list.ts'

/** The titles that several rows have, as first written, and how many rows; in the order of the rows. */
export function repeatedTitles(rows: readonly { title: string }[]): { title: string; count: number }[] {
  const byTitle = Map.groupBy(rows, ({ title }) => sameness(title))
  return [...byTitle.values()].flatMap((alike) => {
    const [first] = alike
    return first && alike.length > 1 ? [{ title: first.title, count: alike.length }] : []
  })
}
