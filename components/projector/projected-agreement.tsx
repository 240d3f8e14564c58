'use client'

import { useTranslations } from 'use-intl'
import { useToday } from '#components/live/use-today.ts'
import { choiceSign } from '#components/reveal/choice-sign.ts'
import { useVoteWords } from '#components/reveal/use-vote-words.ts'
import type { Board } from '#lib/board/board.ts'
import { agreeWork } from '#lib/rounds/phase-work.ts'
import agreed from './agreed.module.css'
import { agreedLast } from './agreed-last.ts'
import { Figures } from './figures.tsx'
import styles from './projector.module.css'

/** So many agreements fit on the wall. */
const MOST = 6

const COUNTS = ['unsettled', 'sharedWithoutLead', 'provisional', 'handoversOpen', 'parked'] as const

/** While the team agrees: the card it talks about, what was agreed last, and how much is open. */
export function ProjectedAgreement({ board }: { board: Board }) {
  const t = useTranslations('projector.agree')
  const words = useVoteWords(board.roles)
  const work = agreeWork(board, useToday())
  const focus = board.responsibilities.find(({ id }) => id === board.focus)
  const last = agreedLast(board)
    .filter(({ id }) => id !== focus?.id)
    .slice(0, focus ? MOST - 3 : MOST)
  const figures = COUNTS.filter((count) => work[count] > 0).map((count) => ({
    figure: work[count],
    words: t(count, { count: work[count] }),
  }))
  return (
    <>
      {focus && (
        <div className={agreed.talked} data-colour={choiceSign(focus.lane)}>
          <h1 className={styles.title}>{focus.title}</h1>
          <p className={styles.lead}>{words.name(focus.lane)}</p>
          {focus.decision && <p className={agreed.why}>{focus.decision.note}</p>}
        </div>
      )}
      <section className={agreed.list}>
        <h2 className={styles.heading}>{t(last.length > 0 ? 'title' : 'none')}</h2>
        <ul className={agreed.agreed}>
          {last.map((card) => (
            <li key={card.id} data-colour={choiceSign(card.lane)}>
              <b>{card.title}</b>
              <span>
                {words.name(card.lane)}
                {card.decision?.provisional && <small> {t('provisionalMark')}</small>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {figures.length > 0 ? (
        <Figures title={t('open')} figures={figures} />
      ) : (
        <p className={styles.lead}>{t('done')}</p>
      )}
    </>
  )
}
