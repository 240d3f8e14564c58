import styles from './avatar.module.css'
import { Icon } from './icon.tsx'
import { personColour } from './person-colour.ts'

/** A person as initials in their colour, named by `title`. `personId` keeps the colour when the name changes. */
export function Avatar({
  name,
  personId,
  size = 'normal',
  vacant = false,
}: {
  name: string
  personId?: string
  size?: 'tiny' | 'small' | 'normal'
  vacant?: boolean
}) {
  const look = `${styles.avatar} ${styles[size]} ${vacant ? styles.vacant : ''}`
  if (vacant) {
    return (
      <span className={look} aria-hidden="true">
        <Icon name="person" className={styles.nobody} />
      </span>
    )
  }
  return (
    <span
      className={look}
      style={{ '--person': personColour(personId ?? name) } as React.CSSProperties}
      title={name}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  )
}

/** The first letters of the first and the last word: "Sanne Visser" is SV, "Ana" is A. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
