'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import styles from './focus-bar.module.css'

/** Where one is among the cards, and the ways to the next and back; on a phone also to the list. */
export function FocusBar({
  at,
  contested,
  of,
  walk,
  toList,
  children,
}: {
  /** The place of the card that is in sight, from 1; 0 when none is. */
  at: number
  /** So many of the first cards are contested. */
  contested: number
  of: number
  walk: (step: 1 | -1) => void
  toList: () => void
  /** What stands at the beginning, where there is room. */
  children: ReactNode
}) {
  const t = useTranslations('reveal.walk')
  return (
    <div className={styles.bar}>
      <div className={styles.walk}>
        <Button variant="quiet" icon="left" className={styles.toList ?? ''} onClick={toList}>
          {t('list')}
        </Button>
        <span className={styles.beginning}>{children}</span>
        <span className={styles.at}>{t('at', { at, of: at > contested ? of : contested })}</span>
        <Button
          variant="quiet"
          icon="left"
          className={styles.back ?? ''}
          aria-disabled={at <= 1}
          onClick={() => walk(-1)}
        >
          <span className={styles.word}>{t('back')}</span>
        </Button>
        <Button
          iconAfter="right"
          className={styles.next ?? ''}
          aria-disabled={at >= of}
          onClick={() => walk(1)}
        >
          {t('next')}
        </Button>
      </div>
    </div>
  )
}
