'use client'

import { type ComponentProps, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Day } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'

/** The day of the next review, as a form asks for it beside other things. */
interface AskedReview {
  /** What the field of the form gets; others' news shows in it until this person types. */
  field: Pick<ComponentProps<'input'>, 'type' | 'ref' | 'value' | 'onChange'> & { error: string | undefined }
  /** Whether the form can be sent; says beside the field when only part of a day is typed, which the browser reads as none. */
  check(): boolean
  /** What to send: nothing unless this person asks for another day than the board has. */
  changes(): Change[]
}

/** Asks for the day of the next review; offers the one on the board when it comes after `day`. */
export function useNextReview(day: Day | '' = ''): AskedReview {
  const t = useTranslations('shell')
  const planned = useBoard((board) => board.nextReview ?? '')
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const [isHalf, setHalf] = useState(false)
  return {
    field: {
      type: 'date',
      ref: input,
      value: typed ?? (planned > day ? planned : ''),
      error: isHalf ? t('halfDay') : undefined,
      onChange({ target }) {
        setTyped(target.value)
        setHalf(false)
      },
    },
    check() {
      const isBad = input.current?.validity.badInput ?? false
      setHalf(isBad)
      return !isBad
    },
    changes: () =>
      typed === undefined || typed === planned ? [] : [{ kind: 'review.next', date: typed || null }],
  }
}
