'use client'

import { useEffect } from 'react'
import { loadDialog } from '#components/ui/load-dialog.ts'
import { loadMenu } from '#components/ui/load-menu.ts'

/** What the first picture does not need and the network may be missing for later. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  loadMenu,
  loadDialog,
  () => import('#components/matrix/matrix-tools.tsx'),
  () => import('#components/matrix/matrix-screen.tsx'),
  () => import('#components/charter/charter-screen.tsx'),
  () => import('#components/reviews/reviews-screen.tsx'),
  () => import('#components/workshop/guide-row.tsx'),
  () => import('#components/workshop/workshop-controls.tsx'),
  () => import('#components/workshop/arrival.tsx'),
  () => import('#components/workshop/aid-drawer.tsx'),
  () => import('#components/workshop/reveal-dialog.tsx'),
  () => import('#components/workshop/start-dialog.tsx'),
  () => import('#components/workshop/vote-dialog.tsx'),
  () => import('#components/matrix/column-dialog.tsx'),
  () => import('#components/live/live-ballot-box.ts'),
  () => import('#components/placing/place-screen.tsx'),
  () => import('#components/placing/late-votes.tsx'),
  () => import('#components/reveal/reveal-screen.tsx'),
  () => import('#components/projector/projector-screen.tsx'),
  () => import('#components/agree/agree-panel.tsx'),
  () => import('#components/details/card-details.tsx'),
  () => import('#components/gaps/finding-mends.tsx'),
  () => import('#components/gaps/gaps-contents.tsx'),
  () => import('#components/gaps/silence-form.tsx'),
  () => import('#components/people/fill-role.tsx'),
  () => import('#components/people/people-dialog.tsx'),
  () => import('#components/adding/paste-dialog.tsx'),
  () => import('#components/adding/catalogue-dialog.tsx'),
  () => import('#components/adding/removed-dialog.tsx'),
  () => import('#components/importing/file-drop.tsx'),
  () => import('#components/importing/import-dialog.tsx'),
  () => import('#components/exporting/export-dialog.tsx'),
  () => import('#components/adding/not-ours-dialog.tsx'),
  () => import('#components/shell/about-dialog.tsx'),
  () => import('#components/shell/set-aside-panel.tsx'),
  () => import('#components/shell/settings-dialog.tsx'),
  () => import('#components/shell/delete-dialog.tsx'),
  () => import('#components/sharing/sharing-dialog.tsx'),
]

/** So long after opening the board is quiet enough to fetch the rest of itself, in milliseconds. */
const CALM = 3000

/**
 * Fetches, some time after a board was opened, all that it otherwise fetches when somebody asks for it: a board must work
 * without the network too. The mark `board-complete` in the browser's performance timeline says that everything is here.
 */
export function useLoadAhead(): void {
  useEffect(() => {
    const load = async () => {
      for (const part of PARTS) await part()
      performance.mark('board-complete')
    }
    // Without the network, it is fetched when it is asked for after all.
    const timer = setTimeout(() => void load().catch(() => undefined), CALM)
    return () => clearTimeout(timer)
  }, [])
}
