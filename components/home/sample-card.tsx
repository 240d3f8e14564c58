'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import { Button } from '#components/ui/button.tsx'
import { foundBoard } from './found-board.ts'
import styles from './sample-card.module.css'
import { SamplePicture } from './sample-picture.tsx'

/** Opens a board of one's own with a made-up team on it. */
export function SampleCard() {
  const t = useTranslations()
  const problemText = useProblemText()
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function open() {
    if (isBusy) return
    setBusy(true)
    const answer = await foundBoard({ title: t('catalogue.sample.title'), template: 'sample' })
    if (answer.ok) return router.push(`/boards/${answer.body}`)
    setProblem(answer.code)
    setBusy(false)
  }

  return (
    <section className={styles.sample} aria-label={t('home.sample.label')}>
      <SamplePicture />
      <div className={styles.text}>
        <div className={styles.words}>
          <h2>{t('home.sample.title')}</h2>
          <p className={styles.about}>{t('home.sample.text')}</p>
          {problem && (
            <p className={styles.problem} role="alert">
              {problemText(problem)}
            </p>
          )}
        </div>
        <Button
          onClick={open}
          aria-disabled={isBusy}
          aria-label={isBusy ? undefined : t('home.sample.openBoard')}
        >
          {isBusy ? t('home.sample.opening') : t('home.sample.open')}
        </Button>
      </div>
    </section>
  )
}
