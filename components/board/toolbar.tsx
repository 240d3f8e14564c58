'use client'

import { type ReactNode, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { isAgreeingIn } from '#components/gaps/is-agreeing-in.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { ViewTabs } from '#components/shell/view-tabs.tsx'
import { Button } from '#components/ui/button.tsx'
import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import { countToPlace } from '#lib/gaps/count-to-place.ts'
import { isFiltering, NO_FILTER } from './filter.ts'
import { FilterMenu } from './filter-menu.tsx'
import { Find } from './find.tsx'
import { Matches } from './matches.tsx'
import { useView } from './selection.tsx'
import styles from './toolbar.module.css'

/** The way to the other screens; at the end (`children`) what the one that is shown offers. */
export function Toolbar({ children }: { children: ReactNode }) {
  const t = useTranslations('board')
  return (
    <section className={styles.toolbar} aria-label={t('toolbar')}>
      <ViewTabs />
      <span className={styles.space} />
      {children}
    </section>
  )
}

/** Finding and filtering cards. */
export function FindTools() {
  const t = useTranslations('board')
  const { filter, setFilter } = useView()
  return (
    <>
      <Matches />
      <Find />
      <FilterMenu />
      {isFiltering(filter) && (
        <Button variant="quiet" icon="close" onClick={() => setFilter(NO_FILTER)}>
          <span className={styles.word}>{t('filter.clear')}</span>
        </Button>
      )}
    </>
  )
}

/**
 * How many gaps the board has, or before everyone has placed them, how many cards; on a narrow screen the way to the rail, and
 * so to what is left to agree.
 */
export function GapsButton({ showGaps }: { showGaps: () => void }) {
  const t = useTranslations()
  const board = useBoard((each) => each)
  const day = useToday()
  const isQuiet = !areGapsShown(board.phase)
  const isAgreeing = isAgreeingIn(board.phase)
  const count = useMemo(() => (isQuiet ? countToPlace(board) : countGaps(board, day)), [isQuiet, board, day])
  return (
    <Button
      icon={isQuiet ? 'unplaced' : isAgreeing ? 'decided' : 'flag'}
      className={styles.gaps}
      data-quiet={isQuiet || undefined}
      onClick={showGaps}
    >
      {isQuiet
        ? t('gaps.toPlace.count', { count })
        : isAgreeing
          ? t('agree.title')
          : t('board.gaps', { count })}
    </Button>
  )
}
