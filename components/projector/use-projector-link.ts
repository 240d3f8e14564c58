'use client'

import { useCallback, useEffect, useState } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import { projectorLink } from './projector-link.ts'

/** The link to show: on its way, not this person's to make, not made (with why), or there. */
export type JoiningLink = 'making' | 'not-theirs' | { failed: string } | { url: string }

/** The link by which a room joins, and how to try again. Only a facilitator's browser makes one. */
export function useProjectorLink(): { link: JoiningLink; again: () => void } {
  const { boardId, access } = useLiveBoard()
  const mayMake = suffices(access, 'facilitator')
  const [link, setLink] = useState<JoiningLink>(mayMake ? 'making' : 'not-theirs')
  const make = useCallback(() => {
    if (mayMake) void projectorLink(boardId).then(setLink)
  }, [boardId, mayMake])
  useEffect(make, [make])
  return { link, again: make }
}
