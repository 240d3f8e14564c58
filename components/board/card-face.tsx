import { IconButton } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Day, Responsibility, Role } from '#lib/board/board.ts'
import styles from './card-face.module.css'
import { CardLetters } from './card-letters.tsx'
import { marksOf } from './card-marks.ts'
import type { CardTexts } from './use-card-texts.ts'

/** What a card shows. Each part stays the same object or text as long as nothing in it changes: cards are many. */
export interface CardFaceProps {
  card: Responsibility
  roles: readonly Role[]
  day: Day
  texts: CardTexts
  /** What is wrong with it, in a few words. */
  words: string | undefined
  mayEdit: boolean
}

/** What stands on a card, also while it is dragged. */
export function CardFace({ card, roles, day, texts, words, mayEdit }: CardFaceProps) {
  const marks = marksOf(card, roles, day)
  return (
    <div className={styles.face}>
      <div className={styles.top}>
        {mayEdit && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.handle}
            data-handle
            aria-label={texts.drag(card.title)}
          >
            <Icon name="grip" />
          </button>
        )}
        <h3 className={styles.title}>
          <button type="button" tabIndex={-1} className={styles.open}>
            {card.title}
          </button>
        </h3>
        {card.decision && (
          <span className={styles.decided} title={texts.decided}>
            <Icon name="decided" />
          </span>
        )}
      </div>
      <div className={styles.meta}>
        <Chip>{texts.domains[card.domain]}</Chip>
        <CardLetters marks={marks} texts={texts} />
      </div>
      {words && (
        <p className={styles.flag}>
          <Icon name="flag" />
          {words}
        </p>
      )}
      {mayEdit && (
        <IconButton icon="more" className={styles.menu ?? ''} data-menu label={texts.moveTo(card.title)} />
      )}
    </div>
  )
}
