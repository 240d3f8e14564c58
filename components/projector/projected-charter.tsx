'use client'

import { useTranslations } from 'use-intl'
import { useToday } from '#components/live/use-today.ts'
import { choiceSign } from '#components/reveal/choice-sign.ts'
import { useVoteWords } from '#components/reveal/use-vote-words.ts'
import { type Board, inLane, lanesOf } from '#lib/board/board.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import { charterWork } from '#lib/rounds/phase-work.ts'
import agreed from './agreed.module.css'
import { Figures } from './figures.tsx'
import styles from './projector.module.css'

const COUNTS = ['agreed', 'provisional', 'parked', 'unsettled', 'unowned', 'handoversOpen'] as const

/** At the end: how many cards each lane has, and what the charter will have to say is open. */
export function ProjectedCharter({ board }: { board: Board }) {
  const t = useTranslations('projector')
  const words = useVoteWords(board.roles)
  const work = charterWork(board, useToday())
  const said = {
    agreed: t('charter.agreed', { count: work.agreed }),
    unowned: t('charter.unowned', { count: work.unowned }),
  }
  const figures = COUNTS.filter((count) => count === 'agreed' || work[count] > 0).map((count) => ({
    figure: work[count],
    words:
      count === 'agreed' || count === 'unowned' ? said[count] : t(`agree.${count}`, { count: work[count] }),
  }))
  const lanes = lanesOf(board).filter((lane) => lane !== 'unplaced')
  return (
    <>
      <h1 className={styles.title}>{board.title}</h1>
      <Figures title={t('charter.title')} figures={figures} />
      <ul className={agreed.agreed}>
        {lanes.map((lane) => (
          <li key={lane} data-colour={choiceSign(lane)}>
            <b>{words.name(lane)}</b>
            <span>
              {t('charter.cards', {
                count: inLane(board, lane).filter(({ id }) => !isExcluded(board, id)).length,
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
