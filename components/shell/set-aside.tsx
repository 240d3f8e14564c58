'use client'

import { lazy, Suspense } from 'react'
import { useLive } from '#components/live/live-board-provider.tsx'

const SetAsidePanel = lazy(() =>
  import('./set-aside-panel.tsx').then((file) => ({ default: file.SetAsidePanel })),
)

/** What the server did not accept, and what one can do. Nothing when all went well. */
export function SetAside() {
  const isNeeded = useLive((state) => state.session.setAside.length > 0)
  return <Suspense>{isNeeded && <SetAsidePanel />}</Suspense>
}
