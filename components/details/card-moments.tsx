'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Avatar } from '#components/ui/avatar.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Id } from '#lib/board/board.ts'
import styles from './card-moments.module.css'
import { useCardHistory } from './use-card-history.ts'

const FIRST_SHOWN = 8

/** What happened to a card, by whom and when, newest first. */
export function CardMoments({ cardId }: { cardId: Id }) {
  const t = useTranslations('details.history')
  const format = useFormatter()
  const { history, state, retry } = useCardHistory(cardId)
  const [isWhole, setWhole] = useState(false)
  const newest = history.moments.toReversed()
  const shown = isWhole ? newest : newest.slice(0, FIRST_SHOWN)
  return (
    <>
      <ol className={styles.moments}>
        {shown.map(({ seq, at, by, told }) => (
          <li key={seq}>
            <Avatar name={by.name || t('nobody')} personId={by.id} size="tiny" />
            <div>
              {told.map(({ key, values }) => (
                <p key={key + JSON.stringify(values)}>
                  <b>{by.name || t('nobody')}</b> {t(`told.${key}` as 'told.moved', values as never)}
                </p>
              ))}
              <time dateTime={at}>
                {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </div>
          </li>
        ))}
      </ol>
      {newest.length > shown.length && (
        <Button variant="link" onClick={() => setWhole(true)}>
          {t('more', { count: newest.length - shown.length })}
        </Button>
      )}
      {state === 'reading' && <p className={styles.quiet}>{t('loading')}</p>}
      {state === 'failed' && (
        <p className={styles.quiet} role="status">
          {t('failed')}{' '}
          <Button variant="link" onClick={retry}>
            {t('retry')}
          </Button>
        </p>
      )}
    </>
  )
}
