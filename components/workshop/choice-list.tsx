import { useId } from 'react'
import styles from './workshop-dialogs.module.css'

/** A few ways to answer, of which one holds, each with a line about it. */
export function ChoiceList<Value extends string>({
  title,
  choices,
  chosen,
  choose,
}: {
  title: string
  choices: readonly { value: Value; name: string; hint: string }[]
  chosen: Value
  choose: (value: Value) => void
}) {
  const group = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {choices.map(({ value, name, hint }) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={group} checked={value === chosen} onChange={() => choose(value)} />
          <span>
            {name}
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
