import type { Choice } from '#lib/board/round.ts'
import type { SplitPart } from '#lib/rounds/split.ts'
import { choiceSign } from './choice-sign.ts'
import styles from './vote-bar.module.css'

/** How the votes fall, as one bar; words stand beside it. `name`: writes each part's name and count into it, where there is room. */
export function VoteBar({ parts, name }: { parts: readonly SplitPart[]; name?: (choice: Choice) => string }) {
  return (
    <div className={`${styles.bar} ${name ? styles.tall : ''}`} aria-hidden="true">
      {parts.map(({ choice, count }) => (
        <span
          key={choice}
          className={`${styles.part} ${choice === 'nobody' ? styles.nobody : ''}`}
          data-colour={choiceSign(choice)}
          style={{ flexGrow: count }}
        >
          {name && (
            <>
              <span className={styles.name}>{name(choice)}</span>{' '}
              <span className={styles.count}>{count}</span>
            </>
          )}
        </span>
      ))}
    </div>
  )
}
