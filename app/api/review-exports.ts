import { en } from '#lib/i18n/en.ts'
import { reviewCalendar } from '#lib/reviews/review-calendar.ts'
import type { ExportFile } from './export-file.ts'
import { Problem } from './problem.ts'

/** When the team comes back, for everyone's calendar; the link in it carries no token. Throws the problem `no-next-review`. */
export const reviewExports = {
  'review.ics': {
    type: 'text/calendar; charset=utf-8',
    async write({ house, boardId, board, origin }) {
      if (board.nextReview === undefined) throw new Problem('no-next-review')
      const { summary, description } = en.reviews.calendar
      return reviewCalendar({
        boardId,
        day: board.nextReview,
        at: new Date(house.now()).toISOString(),
        summary: summary.replace('{team}', () => board.title),
        description,
        url: `${origin}/boards/${boardId}`,
      })
    },
  },
} satisfies Record<string, ExportFile>
