'use client'

import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import { CardsToPlace } from './cards-to-place.tsx'
import styles from './gaps-rail.module.css'
import { isAgreeingIn } from './is-agreeing-in.ts'
import { WhatStandsOut } from './what-stands-out.tsx'

const AgreePanel = lazy(() =>
  import('#components/agree/agree-panel.tsx').then((file) => ({ default: file.AgreePanel })),
)

/**
 * What stands out; before everyone has placed the cards only how many there are to place. Once they agree, above it what is left
 * to agree.
 */
export function GapsContents() {
  const t = useTranslations('gaps')
  const phase = useBoard((board) => board.phase)
  if (!areGapsShown(phase)) return <CardsToPlace />
  return (
    <>
      {isAgreeingIn(phase) && (
        <>
          <Suspense>
            <AgreePanel />
          </Suspense>
          <div className={styles.bar}>
            <Icon name="flag" />
            {t('title')}
          </div>
        </>
      )}
      <WhatStandsOut />
    </>
  )
}
