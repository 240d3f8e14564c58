'use client'

import { lazy, type ReactNode, Suspense } from 'react'
import { loadDialog } from './load-dialog.ts'

const DialogPopup = lazy(loadDialog)

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  description?: ReactNode
  /** Buttons, the one that does it last. */
  footer?: ReactNode
  /** `wide` for lists. */
  size?: 'wide'
  children?: ReactNode
}

/** Something that one deals with first: in the middle of the screen, and from the bottom on a phone. Escape closes it. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null
  return (
    <Suspense>
      <DialogPopup {...props} />
    </Suspense>
  )
}
