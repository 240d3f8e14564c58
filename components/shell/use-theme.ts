'use client'

import { useSyncExternalStore } from 'react'
import { keepCookie } from './keep-cookie.ts'
import { readTheme, THEME_COOKIE, type Theme } from './theme.ts'

const CHANGED = 'remit-theme'

/** The theme in use, and how to choose another; the choice is remembered on this browser. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, chosen, () => 'device'), choose]
}

/** Whether the screen is dark now, by choice or by the device. */
export function isDarkNow(): boolean {
  const theme = chosen()
  return theme === 'device' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener)
  return () => window.removeEventListener(CHANGED, listener)
}

function chosen(): Theme {
  return readTheme(document.documentElement.dataset.theme)
}

function choose(theme: Theme) {
  if (theme === 'device') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  keepCookie(THEME_COOKIE, theme)
  window.dispatchEvent(new Event(CHANGED))
}
