'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { MenuItem } from '#components/ui/menu.tsx'
import { useEnding } from './use-ending.ts'

/** The beginning of a workshop in a menu for the facilitator, or its end. */
export function WorkshopItem({ start }: { start: () => void }) {
  const t = useTranslations('workshop')
  const isRunning = useBoard((board) => board.phase !== undefined)
  const end = useEnding()
  return isRunning ? (
    <MenuItem icon="stop" onSelect={end}>
      {t('end.menu')}
    </MenuItem>
  ) : (
    <MenuItem icon="play" onSelect={start}>
      {t('start.menu')}
    </MenuItem>
  )
}
