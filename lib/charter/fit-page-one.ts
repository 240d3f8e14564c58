import type { Section } from './charter-document.ts'
import { onPageOne } from './page-layout.ts'
import { fitsOnePage, type PageOne } from './page-one-height.ts'

/** How large page one may be set, as shares of the usual size; smaller than the last nobody reads with pleasure. */
const SCALES = [1, 0.94, 0.88, 0.84, 0.81, 0.78, 0.74]

/** How long its lists may be when even that is too much, longest first. */
const LENGTHS = [16, 12, 9, 7, 5, 4, 3]

/** What stands in a charter, and how large page one is to be set, as a share of the usual. */
export interface Fitted {
  sections: Section[]
  scale: number
}

/**
 * Makes page one fit one page: set smaller, and where that is not enough and `mayShorten` says that the whole stands elsewhere,
 * with shorter lists. `make`: the sections with lists of so many items at most. What does not fit all the same runs over, with
 * its lists as long as they may be.
 */
export function fitPageOne(
  make: (most: number) => Section[],
  head: Omit<PageOne, 'sections'>,
  mayShorten: boolean,
): Fitted {
  const smallest = SCALES.at(-1) ?? 1
  const fits = (sections: Section[], scale: number) =>
    fitsOnePage({ ...head, sections: onPageOne(sections) }, scale)
  const whole = make(Number.POSITIVE_INFINITY)
  const scale = SCALES.find((each) => fits(whole, each))
  if (scale !== undefined || !mayShorten) return { sections: whole, scale: scale ?? smallest }
  for (const most of LENGTHS) {
    const sections = make(most)
    if (fits(sections, smallest)) return { sections, scale: smallest }
  }
  return { sections: make(LENGTHS[0] ?? 1), scale: smallest }
}
