'use client'

import { Fragment, type ReactNode, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useToday } from '#components/live/use-today.ts'
import type { Change } from '#lib/board/change.ts'
import { compareGaps } from '#lib/gaps/compare-gaps.ts'
import { groupFindings } from '#lib/gaps/group-findings.ts'
import { judge } from '#lib/gaps/judge.ts'
import { namesShown, sentenceOf } from '#lib/gaps/phrase.ts'
import styles from './importing.module.css'
import { useBoardAfter } from './use-board-after.ts'

/** What the rules will find on the board with these changes that they do not find now, as sentences. */
export function ImportFindings({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations('importing.findings')
  const say = useTranslations('gaps')
  const naming = useNaming()
  const today = useToday()
  const { board, after } = useBoardAfter(changes)
  const findings = useMemo(
    () => groupFindings(compareGaps(judge(board, today), judge(after, today)).opened),
    [board, after, today],
  )
  return (
    <section>
      <h3 className={styles.heading}>{t('title', { count: findings.length })}</h3>
      <ul className={styles.told}>
        {findings.map((finding) => {
          const { key, values, names } = sentenceOf(finding, after, naming)
          const listed = say.rich('names', { ...namesShown(names), b: bold })
          const id = `${finding.rule} ${finding.responsibilities.join(' ')} ${finding.roles.join(' ')}`
          return (
            <li key={id}>
              {say.rich(key, { ...values, b: bold, names: () => <Fragment key="names">{listed}</Fragment> })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function bold(text: ReactNode) {
  return <b>{text}</b>
}
