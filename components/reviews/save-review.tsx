'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { markdownOf } from '#lib/charter/markdown.ts'
import type { ReviewShown } from './review-shown.ts'
import { saveText } from './save-text.ts'
import { useReviewDocument } from './use-review-document.ts'

/** Takes what a review tells away as Markdown, for a wiki or a mail. */
export function SaveReview({ review }: { review: ReviewShown }) {
  const t = useTranslations('reviews.paper')
  const title = useBoard((board) => board.title)
  const written = useReviewDocument(review)
  return (
    <Button
      variant="quiet"
      icon="download"
      onClick={() => saveText(`${t('file', { title, day: review.to.day })}.md`, markdownOf(written()))}
    >
      {t('save')}
    </Button>
  )
}
