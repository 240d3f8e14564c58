'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import { signersOf } from '#lib/charter/signed.ts'
import styles from './charter-panel.module.css'
import type { CharterNow } from './use-charter.ts'
import { useCharterWords } from './use-charter-words.ts'

/** Whether the newest version still says what the board says, what changed since, and the way on: issue or sign. */
export function StandingNote({
  charter: { standing, isCompared },
  issue,
  sign,
}: {
  charter: CharterNow
  issue: () => void
  sign: () => void
}) {
  const t = useTranslations('charter.screen')
  const words = useCharterWords()
  const { access } = useLiveBoard()
  const board = useBoard((each) => each)
  const mayIssue = suffices(access, 'facilitator')
  const { current, outdated } = standing
  const isOutdated = outdated.length > 0
  const isOpen = signersOf(board).some(({ signature }) => !signature)
  const isFirst = !current
  const maySign = current !== undefined && isOpen && suffices(access, 'participant')
  return (
    <section className={styles.standing}>
      {mayIssue && (isFirst || isOutdated) && (
        <Button variant="primary" size="large" icon="check" className={styles.wide} onClick={issue}>
          {t(isFirst ? 'issue.open' : 'issue.openNext')}
        </Button>
      )}
      {maySign && (
        <Button
          variant={isOutdated && mayIssue ? 'default' : 'primary'}
          size="large"
          icon="check"
          className={styles.wide}
          onClick={sign}
        >
          {t('sign.open')}
        </Button>
      )}
      {isOutdated && current ? (
        <div className={styles.outdated}>
          <Icon name="flag" />
          <div>
            <p role="status">{t('status.outdated', { count: outdated.length, version: current.version })}</p>
            <details className={styles.more}>
              <summary>{t('status.what')}</summary>
              <ul className={styles.changes}>
                {[...new Set(outdated)].map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </details>
            <p>{t(mayIssue ? 'status.next' : 'status.ask')}</p>
          </div>
        </div>
      ) : (
        <p className={styles.hint} role="status">
          {current && !isCompared && t('status.unknown', { version: current.version })}
          {current &&
            isCompared &&
            t('status.current', { version: current.version, day: words.day(current.validFrom) })}
          {!current && t(mayIssue ? 'status.draft' : 'status.askFirst')}
        </p>
      )}
      {mayIssue && current && !isOutdated && (
        <Button variant="link" onClick={issue}>
          {t('issue.openNext')}
        </Button>
      )}
    </section>
  )
}
