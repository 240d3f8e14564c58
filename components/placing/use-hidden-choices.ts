'use client'

import { useSyncExternalStore } from 'react'

const KEY = 'remit-hide-choices'

let isHiddenHere: boolean | undefined
const listeners = new Set<() => void>()

/** Whether this person's choices stay off the screen, for when they share it; and how to change that. Kept by this browser. */
export function useHiddenChoices(): [boolean, (isHidden: boolean) => void] {
  return [useSyncExternalStore(subscribe, isHidden, () => false), hide]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function isHidden(): boolean {
  isHiddenHere ??= read()
  return isHiddenHere
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes'
  } catch {
    return false
  }
}

function hide(isHidden: boolean) {
  isHiddenHere = isHidden
  try {
    if (isHidden) localStorage.setItem(KEY, 'yes')
    else localStorage.removeItem(KEY)
  } catch {
    // A browser that keeps nothing is asked again the next time.
  }
  for (const listener of listeners) listener()
}
