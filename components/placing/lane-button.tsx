'use client'

import { useTranslations } from 'use-intl'
import { signOf } from '#components/details/lane-icon.tsx'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Icon } from '#components/ui/icon.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { holds } from '#lib/board/board.ts'
import type { Choice, Question } from '#lib/board/round.ts'
import styles from './lane-choice.module.css'
import { useChoiceNames } from './use-choice-names.ts'

/** One of the answers that have a key, with who holds that role now. */
export function LaneButton({
  choice,
  question,
  shortcut,
  isChosen,
  choose,
}: {
  choice: Choice
  question: Question
  shortcut: string
  /** Undefined: that is nobody's to see. */
  isChosen: boolean | undefined
  choose: (choice: Choice) => void
}) {
  const t = useTranslations('placing.lane')
  const nameOf = useChoiceNames({ question })
  const holders = useHolderNames(choice)
  const sign = signOf(choice === 'nobody' ? 'unplaced' : choice)
  const small =
    choice === 'shared' ? t(`${question === 'today' ? 'today' : 'from-now-on'}.sharedHint`) : holders
  return (
    <button
      type="button"
      className={styles.lane}
      data-colour={sign}
      data-nobody={choice === 'nobody' || undefined}
      aria-pressed={isChosen}
      aria-keyshortcuts={shortcut}
      // The second click of a double one would be for the next card, which nobody has read yet.
      onClick={(event) => event.detail < 2 && choose(choice)}
    >
      <Icon name={sign} className={styles.sign} />
      <span className={styles.name}>
        {nameOf(choice)}
        {small && <small className={styles.small}>{small}</small>}
      </span>
      {isChosen && <Icon name="check" className={styles.tick} />}
      <Kbd>{shortcut}</Kbd>
    </button>
  )
}

/** The people in a role today, in one line; empty for none, and for what is no role. */
function useHolderNames(roleId: string): string {
  const today = useToday()
  return useBoard(({ roles, people }) => {
    const holders = roles.find((role) => role.id === roleId)?.people ?? []
    const ids = holders.filter((filling) => holds(filling, today)).map((filling) => filling.personId)
    return people
      .filter((person) => ids.includes(person.id))
      .map((person) => person.name)
      .join(', ')
  })
}
