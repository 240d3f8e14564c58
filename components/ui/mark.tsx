import styles from './mark.module.css'

/**
 * One RACI letter in a role's colour: A solid, R tinted, C and I outlined; dashed when nobody fills the role. `colour` is the
 * sign of the lane (`po`, `pm`, or `other`); `title` says it in words.
 */
export function Mark({
  letter,
  colour,
  vacant = false,
  title,
}: {
  letter: 'R' | 'A' | 'C' | 'I'
  colour: 'po' | 'pm' | 'other'
  vacant?: boolean
  title: string
}) {
  return (
    <abbr
      className={`${styles.mark} ${styles[letter]} ${vacant ? styles.vacant : ''}`}
      data-colour={colour}
      title={title}
    >
      {letter}
    </abbr>
  )
}
