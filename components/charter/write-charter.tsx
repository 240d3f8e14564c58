'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EditedField } from '#components/details/edited-field.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { suffices } from '#lib/board/access.ts'
import { ActionsEditor } from './actions-editor.tsx'
import { AgreementsEditor } from './agreements-editor.tsx'
import styles from './write-charter.module.css'

const AboutDialog = lazy(() =>
  import('#components/shell/about-dialog.tsx').then((file) => ({ default: file.AboutDialog })),
)

const PARTS = ['decides', 'deputies'] as const

/** What only the charter says, edited here, and the way to what the board says about itself. Who may only look sees it on the page. */
export function WriteCharter() {
  const t = useTranslations('charter.screen.write')
  const { access } = useLiveBoard()
  const charter = useBoard((board) => board.charter)
  const propose = usePropose()
  const [isAboutOpen, setAboutOpen] = useState(false)
  if (!suffices(access, 'participant')) return null
  return (
    <section className={styles.write}>
      <h2>{t('title')}</h2>
      <Button icon="edit" onClick={() => setAboutOpen(true)}>
        {t('about')}
      </Button>
      {suffices(access, 'facilitator') &&
        PARTS.map((part) => (
          <EditedField
            key={part}
            label={t(part)}
            placeholder={t(`${part}Example`)}
            saved={charter[part] ?? ''}
            save={(text) => propose([{ kind: 'charter.describe', [part]: text }])}
            longest={5000}
            lines="many"
          />
        ))}
      <AgreementsEditor />
      <ActionsEditor />
      <Suspense>{isAboutOpen && <AboutDialog onClose={() => setAboutOpen(false)} />}</Suspense>
    </section>
  )
}
