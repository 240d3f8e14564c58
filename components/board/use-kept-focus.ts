'use client'

import { type FocusEvent, useLayoutEffect, useRef } from 'react'
import type { Id } from '#lib/board/board.ts'
import { cardAround, cardElement } from './card-element.ts'

/** Keeps focus on a card that is drawn anew because others moved the cards around it. To be spread on the list of cards. */
export function useKeptFocus() {
  const focused = useRef<Id>(undefined)
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (focused.current && isLost) cardElement(focused.current)?.focus({ preventScroll: true })
  })
  return {
    onFocus(event: FocusEvent) {
      const around = cardAround(event.target)
      focused.current = around && around.card === event.target ? around.id : undefined
    },
    onBlur(event: FocusEvent) {
      const { target } = event
      const left = focused.current
      // A card that is taken away blurs too, while it still hangs in the page; one that somebody leaves is there afterwards.
      queueMicrotask(() => {
        // By then another card may have the focus.
        if (target.isConnected && document.activeElement !== target && focused.current === left)
          focused.current = undefined
      })
    },
  }
}
