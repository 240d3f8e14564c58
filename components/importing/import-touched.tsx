'use client'

import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import type { Change } from '#lib/board/change.ts'
import { type CardPlace, touchedCards } from '#lib/matrix/touched-cards.ts'
import styles from './importing.module.css'
import { useBoardAfter } from './use-board-after.ts'

/** More cards than this nobody reads before adding. */
const MOST_SHOWN = 10

/** The cards of the board that are about to change, and where they go; nothing where there are none. */
export function ImportTouched({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations('importing.touched')
  const { laneName } = useNaming()
  const { board, after } = useBoardAfter(changes)
  const touched = touchedCards(board, after, changes)
  if (touched.length === 0) return null
  const placeName = ({ lane, lead }: CardPlace) => {
    const name = laneName(lane, after)
    if (lane !== 'shared') return name
    return lead ? t('led', { lane: name, lead: laneName(lead, after) }) : t('unled', { lane: name })
  }
  const left = touched.length - MOST_SHOWN
  return (
    <section>
      <h3 className={styles.heading}>{t('title', { count: touched.length })}</h3>
      <ul className={styles.told}>
        {touched.slice(0, MOST_SHOWN).map(({ id, title, from, to }) => (
          <li key={id}>
            {to
              ? t('moved', { title, from: placeName(from), to: placeName(to) })
              : t('stays', { title, from: placeName(from) })}
          </li>
        ))}
        {left > 0 && <li>{t('more', { count: left })}</li>}
      </ul>
    </section>
  )
}
