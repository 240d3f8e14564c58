import { Check } from '#components/ui/check.tsx'
import type { Id } from '#lib/board/board.ts'
import styles from './check-list.module.css'

/** Some of several, each with a box to tick. */
export function CheckList({
  label,
  options,
  chosen,
  choose,
}: {
  label: string
  options: readonly { id: Id; text: string }[]
  chosen: readonly Id[]
  choose: (chosen: Id[]) => void
}) {
  return (
    <fieldset className={styles.list}>
      <legend>{label}</legend>
      {options.map(({ id, text }) => (
        <Check
          key={id}
          checked={chosen.includes(id)}
          set={(checked) => choose(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          {text}
        </Check>
      ))}
    </fieldset>
  )
}
