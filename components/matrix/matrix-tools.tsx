'use client'

import { useTranslations } from 'use-intl'
import { MatrixFiles } from '#components/exporting/matrix-files.tsx'
import { Button } from '#components/ui/button.tsx'
import styles from './matrix-tools.module.css'
import type { MatrixView } from './matrix-view.ts'

/** What the toolbar offers for the matrix: another order of the rows, people in place of roles, the ways in and out. */
export function MatrixTools({ view, setView }: { view: MatrixView; setView: (view: MatrixView) => void }) {
  const t = useTranslations('matrix')
  const { byPeople, problemsFirst } = view
  return (
    <>
      <Button
        variant="quiet"
        icon="flag"
        className={styles.tool}
        aria-pressed={problemsFirst}
        title={t('problemsFirst')}
        onClick={() => setView({ ...view, problemsFirst: !problemsFirst })}
      >
        <span className={styles.word}>{t('problemsFirst')}</span>
      </Button>
      <Button
        variant="quiet"
        icon="person"
        className={styles.tool}
        aria-pressed={byPeople}
        title={t('showPeople')}
        onClick={() => setView({ ...view, byPeople: !byPeople })}
      >
        <span className={styles.word}>{t('showPeople')}</span>
      </Button>
      <MatrixFiles />
    </>
  )
}
