'use client'

import { lazy, type ReactNode, Suspense } from 'react'
import { loadDialog } from './load-dialog.ts'

const DialogPopup = lazy(loadDialog)

/** A panel that comes in from one side over the rest of the screen. Escape closes it. */
export function Drawer({
  open,
  ...panel
}: {
  open: boolean
  onClose: () => void
  side: 'right' | 'bottom'
  title: string
  children: ReactNode
}) {
  if (!open) return null
  return (
    <Suspense>
      <DialogPopup open {...panel} />
    </Suspense>
  )
}
