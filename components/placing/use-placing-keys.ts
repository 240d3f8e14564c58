'use client'

import { useEffect, useEffectEvent } from 'react'
import type { Choice } from '#lib/board/round.ts'
import { KEYED_CHOICES } from './keyed-choices.ts'

interface Doing {
  choose(choice: Choice): void
  back(): void
  skip(): void
}

/** While a card is asked about: 1 to 4 place it, the arrows go back and on. Not while one types, or chooses from a menu. */
export function usePlacingKeys({ choose, back, skip }: Doing): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
    const choice = KEYED_CHOICES[Number(event.key) - 1]
    if (isElsewhere(event.target)) return
    if (choice) choose(choice)
    else if (isOnSlider(event.target)) return
    else if (event.key === 'ArrowLeft') back()
    else if (event.key === 'ArrowRight') skip()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Somebody types, or is in a menu or dialog: the key is meant for that. */
function isElsewhere(target: EventTarget | null): boolean {
  const types = 'input:not([type="range"]), textarea, select, [contenteditable], [popover]'
  return target instanceof Element && target.closest(`${types}, [role="dialog"], [role="menu"]`) !== null
}

function isOnSlider(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'range'
}
