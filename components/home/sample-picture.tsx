'use client'

import { useTranslations } from 'use-intl'
import styles from './sample-picture.module.css'

const LANES = {
  unplaced: ['pricing', 'retention'],
  po: ['backlog', 'stories', 'roadmap', 'sprints'],
  shared: ['vision', 'interviews'],
  pm: ['launch', 'budget', 'positioning'],
} as const

const NAMES = ['unplaced', 'po', 'shared', 'pm'] as const

/** The sample board as a small picture. */
export function SamplePicture() {
  const t = useTranslations('home.sample')
  return (
    <div className={styles.board} aria-hidden="true">
      {NAMES.map((lane) => (
        <div key={lane} className={styles.lane} data-colour={lane}>
          <b className={styles.name}>{t(`lanes.${lane}`)}</b>
          {LANES[lane].map((card) => (
            <span key={card} className={styles.card}>
              {t(`cards.${card}`)}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
