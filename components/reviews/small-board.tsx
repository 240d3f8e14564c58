'use client'

import { useTranslations } from 'use-intl'
import { LaneIcon, signOf } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { type Board, inLane, lanesOf } from '#lib/board/board.ts'
import styles from './past-board.module.css'

/** A board to look at: its lanes with the titles of their cards. */
export function SmallBoard({ board }: { board: Board }) {
  const t = useTranslations('reviews.past')
  const { laneName } = useNaming()
  return (
    <ul className={styles.lanes}>
      {lanesOf(board).map((lane) => {
        const cards = inLane(board, lane)
        return (
          <li key={lane} className={styles.lane} data-colour={signOf(lane)}>
            <h3 className={styles.name}>
              <LaneIcon lane={lane} />
              {laneName(lane, board)}
              <span className={styles.count}>{cards.length}</span>
            </h3>
            {cards.length === 0 ? (
              <p className={styles.count}>{t('empty')}</p>
            ) : (
              <ul>
                {cards.map(({ id, title }) => (
                  <li key={id} className={styles.card}>
                    {title}
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}
