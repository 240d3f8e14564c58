'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Board } from '#lib/board/board.ts'
import { openRound, type Round } from '#lib/board/round.ts'
import styles from './reveal-notes.module.css'
import { useVoters } from './use-voters.ts'

/** A vote that is open while the last one is talked about: on what, how many are done, and, for the facilitator, its reveal. */
export function OpenVote({ board, mayRun }: { board: Board; mayRun: boolean }) {
  const t = useTranslations('reveal.again')
  const propose = usePropose()
  const voters = useVoters()
  const round = openRound(board)
  if (!round) return null
  return (
    <section className={styles.note} role="status">
      <Icon name="clock" />
      <p>
        {t(aboutOf(round), { title: titleOf(board, round), count: round.responsibilities.length })}{' '}
        {voters && t('done', voters)}
      </p>
      {mayRun && (
        <Button onClick={() => propose([{ kind: 'round.reveal', roundId: round.id }])}>{t('reveal')}</Button>
      )}
    </section>
  )
}

function aboutOf({ question, responsibilities }: Round): 'one' | 'many' | 'clarity' {
  if (question === 'clarity') return 'clarity'
  return responsibilities.length === 1 ? 'one' : 'many'
}

function titleOf(board: Board, { responsibilities: [id] }: Round): string {
  return board.responsibilities.find((card) => card.id === id)?.title ?? ''
}
