'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import styles from './lanes.module.css'

const NotOursDialog = lazy(() =>
  import('#components/adding/not-ours-dialog.tsx').then((file) => ({ default: file.NotOursDialog })),
)

/** How many responsibilities somebody else has, and the way to them. Nothing when there are none. */
export function NotOursCount() {
  const t = useTranslations('board')
  const count = useBoard((board) => board.excluded.length)
  const [isOpen, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <div className={styles.foot}>
      <Button variant="link" onClick={() => setOpen(true)}>
        {t('notOurs', { count })}
      </Button>
      {isOpen && (
        <Suspense>
          <NotOursDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
