import agreed from './agreed.module.css'
import styles from './projector.module.css'

/** Numbers to be read from the back of a room, each with its words below. */
export function Figures({
  title,
  figures,
}: {
  title: string
  figures: readonly { figure: number; words: string }[]
}) {
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={agreed.figures}>
        {figures.map(({ figure, words }) => (
          <li key={words}>
            <b>{figure}</b>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
