'use client'

import { useTranslations } from 'use-intl'
import type { Board } from '#lib/board/board.ts'
import { ClarityResult } from './clarity-result.tsx'
import styles from './reveal-screen.module.css'
import { latestClarity } from './shown-rounds.ts'

/** The reveal before any cards are revealed: how clear roles are, where that was asked, or what to wait for. */
export function NothingRevealed({ board }: { board: Board }) {
  const t = useTranslations('reveal.nothing')
  const clarity = latestClarity(board)
  return (
    <div className={styles.nothing}>
      {clarity ? (
        <ClarityResult counts={clarity} />
      ) : (
        <>
          <h2>{t('title')}</h2>
          <p>{t('text')}</p>
        </>
      )}
    </div>
  )
}
