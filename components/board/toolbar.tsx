'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { AddMenu } from '#components/adding/add-menu.tsx'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import { isFiltering, NO_FILTER } from './filter.ts'
import { FilterMenu } from './filter-menu.tsx'
import { Matches } from './matches.tsx'
import { useView } from './selection.tsx'
import styles from './toolbar.module.css'

/** Finding, filtering and adding; and on a narrow screen the way to the gaps. */
export function Toolbar({ showGaps }: { showGaps: () => void }) {
  const t = useTranslations('board')
  const { filter, setFilter } = useView()
  return (
    <section className={styles.toolbar} aria-label={t('toolbar')}>
      <span className={styles.space} />
      <Matches />
      <Find />
      <FilterMenu />
      {isFiltering(filter) && (
        <Button variant="quiet" icon="close" onClick={() => setFilter(NO_FILTER)}>
          <span className={styles.word}>{t('filter.clear')}</span>
        </Button>
      )}
      <AddMenu />
      <GapsButton showGaps={showGaps} />
    </section>
  )
}

/** Narrows the board down while one types. `/` goes here, Escape empties it. */
function Find() {
  const t = useTranslations('board')
  const { filter, setFilter } = useView()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [role=menu]')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', find)
    return () => document.removeEventListener('keydown', find)
  }, [])
  return (
    <label className={styles.find}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={filter.text ?? ''}
        placeholder={t('find')}
        aria-label={t('find')}
        onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setFilter({ ...filter, text: '' })
          event.currentTarget.blur()
        }}
      />
    </label>
  )
}

function GapsButton({ showGaps }: { showGaps: () => void }) {
  const t = useTranslations('board')
  const board = useBoard((each) => each)
  const day = useToday()
  const count = useMemo(() => countGaps(board, day), [board, day])
  return (
    <Button icon="flag" className={styles.gaps} onClick={showGaps}>
      {t('gaps', { count })}
    </Button>
  )
}
