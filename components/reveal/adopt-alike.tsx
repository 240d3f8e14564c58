'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import type { Board, Id } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { adoptable } from '#lib/rounds/adoption.ts'
import styles from './adopt.module.css'
import { asAdoptQuestion } from './adopt-question.ts'
import { ContestList } from './contest-list.tsx'
import { AbsentNote } from './provisional-option.tsx'
import type { RevealedCard } from './reveal-groups.ts'
import type { AbsentRole } from './use-absent-roles.ts'
import { useAdopting } from './use-adopting.ts'

/** The cards that everyone placed alike, and one button that adopts them all as one entry. */
export function AdoptAlike({
  board,
  round,
  cards,
  mayRun,
  absent,
  shownId,
  show,
}: {
  board: Board
  round: Round
  cards: readonly RevealedCard[]
  mayRun: boolean
  absent: readonly AbsentRole[]
  shownId: Id | undefined
  show: (id: Id) => void
}) {
  const t = useTranslations('reveal')
  const { adoptAll } = useAdopting(board)
  const open = adoptable(board, round, 1)
  const count = cards.length
  return (
    <section className={styles.part}>
      <div className={styles.line}>
        <p>
          <b>{t('groups.alike', { count })}</b>
          <br />
          <span className={styles.about}>
            {t(open.length > 0 ? 'groups.alikeAbout' : 'groups.alikeSettled', { count })}
          </span>
        </p>
        {mayRun && open.length > 0 && (
          <Button onClick={() => adoptAll(open, absent.length > 0)}>
            {t(`adoptAlike.${asAdoptQuestion(round)}`, { count: open.length })}
          </Button>
        )}
      </div>
      {mayRun && open.length > 0 && <AbsentNote absent={absent} />}
      <details className={styles.cards}>
        <summary>{t('groups.see', { count })}</summary>
        <ContestList
          board={board}
          cards={cards}
          label={t('groups.alikeAbout', { count })}
          shownId={shownId}
          show={show}
        />
      </details>
    </section>
  )
}
