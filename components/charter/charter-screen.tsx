'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Drawer } from '#components/ui/drawer.tsx'
import { type SectionId, USUAL_SECTIONS } from '#lib/charter/sections.ts'
import { CharterPanel } from './charter-panel.tsx'
import styles from './charter-screen.module.css'
import { Paper } from './paper.tsx'
import { useCharter } from './use-charter.ts'

/** The charter as it would leave the house now, and beside it what one can do with it. */
export function CharterScreen() {
  const t = useTranslations('charter.screen')
  const [sections, setSections] = useState<readonly SectionId[]>(USUAL_SECTIONS)
  const [isPanelOpen, setPanelOpen] = useState(false)
  const charter = useCharter(sections)
  const team = useBoard((board) => board.title)
  const panel = <CharterPanel charter={charter} sections={sections} setSections={setSections} />
  // Whoever has no mouse scrolls the page with the keys.
  const scrolled = { role: 'region', 'aria-label': t('label'), tabIndex: 0 }
  return (
    <div className={styles.screen}>
      <div className={styles.desk} data-scroller {...scrolled}>
        <Button className={styles.showPanel} icon="download" onClick={() => setPanelOpen(true)}>
          {t('showPanel')}
        </Button>
        <Paper document={charter.document} label={t('paper', { team })} />
      </div>
      <aside className={styles.side} aria-label={t('panel')}>
        {panel}
      </aside>
      <Drawer open={isPanelOpen} onClose={() => setPanelOpen(false)} side="bottom" title={t('label')}>
        {panel}
      </Drawer>
    </div>
  )
}
