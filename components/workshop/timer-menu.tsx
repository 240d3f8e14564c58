'use client'

import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { ButtonProps } from '#components/ui/button-props.ts'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { offeredMinutes, suggestedMinutes } from './suggested-minutes.ts'
import { useWorkshopSize } from './use-workshop-size.ts'

/** How long the timer shall run, with what suits this phase; and its end. */
export function TimerMenu({ trigger }: { trigger: ReactElement<ButtonProps> }) {
  const t = useTranslations('workshop.timer')
  return (
    <Menu label={t('label')} title={t('title')} trigger={trigger}>
      <TimerItems />
    </Menu>
  )
}

function TimerItems() {
  const t = useTranslations('workshop')
  const live = useLiveBoard()
  const phase = useBoard((board) => board.phase)
  const hasTimer = useBoard((board) => board.timer !== undefined)
  const size = useWorkshopSize()
  const suggested = phase ? [suggestedMinutes(phase, size)] : []
  return (
    <>
      {offeredMinutes(...suggested).map((count) => (
        <MenuItem key={count} onSelect={() => live.propose([{ kind: 'timer.start', seconds: count * 60 }])}>
          {t(suggested.includes(count) ? 'vote.suggested' : 'vote.minutes', { count })}
        </MenuItem>
      ))}
      {hasTimer && (
        <MenuItem icon="stop" onSelect={() => live.propose([{ kind: 'timer.stop' }])}>
          {t('timer.stop')}
        </MenuItem>
      )}
    </>
  )
}
