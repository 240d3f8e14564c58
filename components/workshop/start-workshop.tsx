'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'

const StartDialog = lazy(() => import('./start-dialog.tsx').then((file) => ({ default: file.StartDialog })))

/** The facilitator's way into a workshop. */
export function StartWorkshop({ className }: { className?: string | undefined }) {
  const t = useTranslations('workshop.start')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Suspense>{isOpen && <StartDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
