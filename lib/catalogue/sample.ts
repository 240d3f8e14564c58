import type { Day } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { dayAfter } from '#lib/board/day.ts'
import type { Opening } from './opening.ts'
import { firstReview, parting } from './sample-first-review.ts'
import { secondReview } from './sample-second-review.ts'
import { notesSinceThen, sinceThen } from './sample-since.ts'
import type { Told } from './sample-story.ts'
import { sampleVotes } from './sample-votes.ts'
import { workshop } from './sample-workshop.ts'
import type { CatalogueWords } from './words.ts'

/**
 * The log of a made-up team, oldest entry first, all of it before `day`. Eight months ago it agreed on who owns what; the first
 * review went well; then the Product Manager left. Nobody took over, the Product Owner filled in where she could: most gap
 * rules find something. The next review is due. No workshop is under way. `founding` makes the board.
 */
export function sample(words: CatalogueWords, day: Day, founding: readonly Change[]): Opening[] {
  const telling = { words, dayOf: (daysAgo: number) => dayAfter(day, -daysAgo) }
  const story: Told[] = [
    ...workshop(telling, founding),
    ...firstReview(telling),
    ...parting(telling),
    ...secondReview(telling),
    ...sinceThen(telling),
    ...sampleVotes(telling),
    ...notesSinceThen(telling),
  ]
  return story.map(({ daysAgo, time, by, changes }) => ({
    at: `${telling.dayOf(daysAgo)}T${time}:00.000Z`,
    by: { id: by, name: words.sample.people[by] },
    changes,
  }))
}
