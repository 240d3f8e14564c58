'use client'

import { usePathname } from 'next/navigation'
import { useCallback } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { pathOf, type Screen, screenAt } from './screens.ts'

/** Which screen of the board is shown, by the address. */
export function useScreen(): Screen {
  const path = usePathname()
  return screenAt(path.split('/').slice(3).filter(Boolean)) ?? 'board'
}

/** Shows another screen of the board: at once and without the network, with an address to go back from. */
export function useGoToScreen(): (screen: Screen) => void {
  const { boardId } = useLiveBoard()
  return useCallback(
    (screen) => {
      const path = pathOf(boardId, screen)
      if (path !== window.location.pathname) window.history.pushState(null, '', path)
    },
    [boardId],
  )
}
