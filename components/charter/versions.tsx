'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import styles from './charter-panel.module.css'
import { exportPath } from './export-path.ts'
import { useCharterWords } from './use-charter-words.ts'

/** Every version that was issued, newest first, each as it was. */
export function Versions() {
  const t = useTranslations('charter.screen.versions')
  const words = useCharterWords()
  const { boardId } = useLiveBoard()
  const versions = useBoard((board) => board.charter.versions)
  if (versions.length === 0) return null
  return (
    <section>
      <h2>{t('title')}</h2>
      <ul>
        {versions.toReversed().map(({ version, validFrom, seq }) => (
          <li key={version} className={styles.version}>
            <a
              href={exportPath(boardId, 'charter.pdf', { at: seq })}
              download
              title={t('download', { version })}
            >
              {t('version', { version })}
            </a>
            <small className={styles.hint}>{t('from', { day: words.day(validFrom) })}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
