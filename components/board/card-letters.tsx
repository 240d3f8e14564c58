import { Mark } from '#components/ui/mark.tsx'
import styles from './card-letters.module.css'
import { type CardMark, shortName } from './card-marks.ts'
import type { CardTexts } from './use-card-texts.ts'

/** How many letters fit on a card. */
const SHOWN = 2

/** Who does what for a card: the first letters, and how many more there are. */
export function CardLetters({ marks, texts }: { marks: readonly CardMark[]; texts: CardTexts }) {
  const rest = marks.length - SHOWN
  if (marks.length === 0) return <span className={styles.noMarks}>{texts.noLetters}</span>
  return (
    <ul className={styles.marks}>
      {marks.slice(0, SHOWN).map(({ role, letter, vacant }) => (
        <li key={role.id}>
          {shortName(role)}
          <Mark
            letter={letter}
            colour={role.id === 'product-owner' ? 'po' : role.id === 'product-manager' ? 'pm' : 'other'}
            vacant={vacant}
            title={texts.mark(role.name, letter, vacant)}
          />
        </li>
      ))}
      {rest > 0 && <li title={texts.more(rest)}>+{rest}</li>}
    </ul>
  )
}
