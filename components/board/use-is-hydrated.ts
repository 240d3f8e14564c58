'use client'

import { useSyncExternalStore } from 'react'

/** Whether this page is alive in the browser: false on the server, and while what the server drew is taken over. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(never, inBrowser, onServer)
}

function never() {
  return () => undefined
}

function inBrowser() {
  return true
}

function onServer() {
  return false
}
