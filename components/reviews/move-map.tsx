'use client'

import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { LaneIcon, signOf } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { Scroller } from '#components/ui/scroller.tsx'
import { type Board, inLane, type Lane, lanesOf } from '#lib/board/board.ts'
import type { Point } from '#lib/reviews/points.ts'
import type { MovedCard } from '#lib/reviews/told-differences.ts'
import styles from './move-map.module.css'
import { Panel } from './panel.tsx'

/** A small board: its lanes side by side, and each move drawn as a line from the old lane to the new. Nothing without moves. */
export function MoveMap({ moved, from, to }: { moved: readonly MovedCard[]; from: Point; to: Point }) {
  const t = useTranslations('reviews.map')
  const { laneName } = useNaming()
  if (moved.length === 0) return null
  const lanes = lanesOfBoth(from.board, to.board)
  return (
    <Panel title={t('title')} className={styles.panel}>
      <Scroller label={t('label')} className={styles.scroller}>
        <div className={styles.map} style={{ '--lanes': lanes.length } as CSSProperties}>
          {lanes.map((lane) => {
            const [before, after] = [inLane(from.board, lane).length, inLane(to.board, lane).length]
            const known = lanesOf(to.board).includes(lane) ? to : from
            return (
              <div key={lane} className={styles.lane} data-colour={signOf(lane)}>
                <span className={styles.name}>
                  <LaneIcon lane={lane} />
                  {laneName(lane, known.board)}
                </span>
                <span className={styles.count}>
                  {t(before === after ? 'same' : 'count', { before, after })}
                </span>
              </div>
            )
          })}
          {moved.map((card) => (
            <Move key={card.id} card={card} lanes={lanes} />
          ))}
        </div>
      </Scroller>
    </Panel>
  )
}

/** One row: an empty dot where the card lay, a line, and the card in the colour of its lane. */
function Move({ card, lanes }: { card: MovedCard; lanes: readonly Lane[] }) {
  const [was, is] = [lanes.indexOf(card.from), lanes.indexOf(card.to)]
  const [left, right] = [Math.min(was, is), Math.max(was, is)]
  return (
    <div className={styles.row} aria-hidden="true">
      <span
        className={styles.line}
        style={{ gridColumn: `${left + 1} / ${right + 2}`, '--span': right - left + 1 } as CSSProperties}
      />
      <span className={styles.ghost} style={{ gridColumn: was + 1 }} />
      <span className={styles.card} data-colour={signOf(card.to)} style={{ gridColumn: is + 1 }}>
        {card.title}
      </span>
    </div>
  )
}

function lanesOfBoth(from: Board, to: Board): Lane[] {
  return [...new Set([...lanesOf(to), ...lanesOf(from)])]
}
