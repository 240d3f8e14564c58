'use client'

import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { NOTE_COLUMNS } from '#lib/board/note.ts'
import type { Block } from '#lib/charter/charter-document.ts'
import type { MarkdownDocument } from '#lib/charter/markdown.ts'
import { plain, plainLine } from '#lib/charter/plain.ts'
import { notesOf } from '#lib/reviews/stretch.ts'
import { GAP_KINDS } from './gap-kinds.ts'
import type { ReviewShown } from './review-shown.ts'
import { useActionText } from './use-action-text.ts'
import { useDayText } from './use-day-text.ts'
import { useDifferenceText } from './use-difference-text.tsx'
import { useGapText } from './use-gap-text.tsx'
import { useHeadline } from './use-headline.ts'
import { usePointName } from './use-point-name.ts'
import { useRoleText } from './use-role-text.tsx'
import { useTrendTexts } from './use-trend-texts.ts'
import { useWhyText } from './use-why-text.ts'

/** What a review tells, as a document: for what leaves the screen. A part that has nothing to say is left out. */
export function useReviewDocument({
  from,
  to,
  stretch,
  told,
  gaps,
  trend,
}: ReviewShown): () => MarkdownDocument {
  const t = useTranslations('reviews')
  const board = useBoard((each) => each)
  const { headline, summary } = useHeadline()
  const { laneName } = useNaming()
  const pointName = usePointName()
  const dayText = useDayText()
  const whyText = useWhyText()
  const gapText = useGapText(from, to)
  const roleText = useRoleText(from, to)
  const differenceText = useDifferenceText(from.board, to.board)
  const actionText = useActionText()
  const trendTexts = useTrendTexts()

  function figures(): Block {
    const { head, rows } = trendTexts(trend)
    return {
      kind: 'table',
      caption: t('paper.trend'),
      head,
      rows: rows.map(({ cells }) => ({ cells: cells.map(plainLine) })),
      widths: [],
    }
  }

  function moves(): string[] {
    return told.moved.map((card) =>
      t('paper.moved', {
        title: card.title,
        from: laneName(card.from, from.board),
        to: laneName(card.to, to.board),
        why: whyText(card),
      }),
    )
  }

  function sections(): MarkdownDocument['sections'] {
    const { notes, actions } = to.kind === 'now' ? board : to.board
    const said = notesOf(notes, stretch).now
    const clarity = roleText.clarity()
    const open = actions.filter(({ done }) => done === undefined || done > from.seq)
    return [
      listed(t('moved.title'), moves()),
      listed(
        t('gaps.title'),
        GAP_KINDS.flatMap((kind) =>
          gaps[kind].map((gap) =>
            t('paper.gap', { state: t(`gaps.state.${kind}`), text: gapText.plain(kind, gap) }),
          ),
        ),
      ),
      listed(t('roles.title'), [...told.refilled.map(roleText.plain), ...(clarity ? [clarity] : [])]),
      listed(t('actions.title'), open.map(actionText)),
      listed(t('others.title'), told.others.map(differenceText.plain)),
      ...NOTE_COLUMNS.map((column) =>
        listed(
          t(`notes.${column}`),
          said
            .filter((note) => note.column === column)
            .map(({ text, supporters }) => t('paper.note', { text, count: supporters.length })),
        ),
      ),
      { title: t('paper.trend'), blocks: [figures()] },
    ].filter(({ blocks }) => blocks.length > 0)
  }

  return () => {
    const next = board.nextReview
    return {
      title: headline({ from, to, stretch, told, gaps, trend }),
      kicker: plainLine(`${board.title}: ${summary({ from, to, stretch, told, gaps, trend })}`),
      facts: [
        { name: t('compare.from'), value: plainLine(pointName(from)) },
        { name: t('compare.to'), value: plainLine(pointName(to)) },
        ...(next ? [{ name: t('next.date'), value: dayText(next) }] : []),
      ],
      sections: sections(),
      footer: t('paper.footer', { day: dayText(to.day) }),
    }
  }
}

function listed(title: string, lines: readonly string[]): { title: string; blocks: Block[] } {
  const items = lines.map((line) => ({ text: plain(line) }))
  return { title, blocks: items.length > 0 ? [{ kind: 'list', items }] : [] }
}
