'use client'

import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { Button } from '#components/ui/button.tsx'
import type { Board } from '#lib/board/board.ts'
import { adoptChanges } from '#lib/rounds/adoption.ts'
import type { RankedCard } from '#lib/rounds/ranked.ts'
import { mostAlike } from '#lib/rounds/split.ts'
import { CardTitle } from './card-title.tsx'
import { goOn } from './go-on.ts'
import styles from './rows.module.css'

/** The cards that were voted on and not settled, most contested first: what most said, to be adopted in one click. */
export function UnsettledList({
  board,
  cards,
  mayEdit,
}: {
  board: Board
  cards: readonly RankedCard[]
  mayEdit: boolean
}) {
  return (
    <ul className={styles.rows}>
      {cards.map((each) => (
        <UnsettledRow key={each.card.id} board={board} ranked={each} mayEdit={mayEdit} />
      ))}
    </ul>
  )
}

function UnsettledRow({
  board,
  ranked: { card, split },
  mayEdit,
}: {
  board: Board
  ranked: RankedCard
  mayEdit: boolean
}) {
  const t = useTranslations('agree')
  const { laneName } = useNaming()
  const propose = usePropose()
  const { cast, unknown, leading } = split
  const lane = leading && leading !== 'nobody' ? laneName(leading, board) : ''
  const { title } = card
  const says = t('says', {
    choice: lane ? 'lane' : (leading ?? 'none'),
    leading: mostAlike(split),
    cast,
    lane,
  })
  return (
    <li className={styles.row}>
      <CardTitle card={card} />
      <p className={styles.about}>
        {cast === 0 ? t('noVote') : says}
        {unknown > 0 && `; ${t('unknown', { count: unknown })}`}
      </p>
      {mayEdit && leading && lane && (
        <p className={styles.options}>
          <Button
            aria-label={t('adoptOf', { lane, title })}
            onClick={({ currentTarget }) => {
              goOn(currentTarget)
              const changes = adoptChanges(board, [{ responsibilityId: card.id, lane: leading }])
              propose(changes, { text: t('adopted', { title, lane }) })
            }}
          >
            <LaneIcon lane={leading} />
            {t('adopt', { lane })}
          </Button>
        </p>
      )}
    </li>
  )
}
