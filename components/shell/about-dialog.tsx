'use client'

import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import { AboutForm } from './about-form.tsx'
import { AboutReading } from './about-reading.tsx'

/** What a board says about itself: to write for those who may, to read for the others. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell.about')
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  return mayEdit ? (
    <AboutForm title={t('title')} onClose={onClose} />
  ) : (
    <AboutReading title={t('titleRead')} onClose={onClose} />
  )
}
