'use client'

import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { Button } from '#components/ui/button.tsx'
import type { Board, Responsibility } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { CardTitle } from './card-title.tsx'
import { goOn } from './go-on.ts'
import styles from './rows.module.css'

/** The decisions that hold for the time being, each to be confirmed as it is, or all of them. */
export function ProvisionalList({
  board,
  cards,
  mayEdit,
}: {
  board: Board
  cards: readonly Responsibility[]
  mayEdit: boolean
}) {
  const t = useTranslations('agree.confirm')
  const { laneName } = useNaming()
  const propose = usePropose()
  const confirm = (those: readonly Responsibility[]) =>
    propose(those.flatMap(confirmed), { text: t('done', { count: those.length }) })
  return (
    <>
      <ul className={styles.rows}>
        {cards.map((card) => (
          <li key={card.id} className={styles.row}>
            <CardTitle card={card} />
            <p className={styles.passes}>
              <span className={styles.role}>
                <LaneIcon lane={card.lane} />
                {card.lane === 'unplaced' ? t('unplaced') : laneName(card.lane, board)}
              </span>
            </p>
            <p className={styles.about}>{card.decision?.note}</p>
            {mayEdit && (
              <p className={styles.ways}>
                <Button
                  variant="link"
                  aria-label={t('oneOf', { title: card.title })}
                  onClick={({ currentTarget }) => {
                    goOn(currentTarget)
                    confirm([card])
                  }}
                >
                  {t('one')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && cards.length > 1 && (
        <div className={styles.rest}>
          <Button
            icon="check"
            onClick={({ currentTarget }) => {
              goOn(currentTarget)
              confirm(cards)
            }}
          >
            {t('all', { count: cards.length })}
          </Button>
        </div>
      )}
    </>
  )
}

function confirmed({ id: responsibilityId, decision }: Responsibility): Change[] {
  return decision ? [{ kind: 'responsibility.decide', responsibilityId, note: decision.note }] : []
}
