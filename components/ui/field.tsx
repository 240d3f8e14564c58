import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './field.module.css'

interface Around {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** The label is there for those who listen, and the place says enough for those who look. */
  hideLabel?: boolean | undefined
}

/** One line of text with its label, and what is wrong with it as a sentence. */
export function Field({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...input
}: Around & ComponentProps<'input'>) {
  const { id, describedBy, around } = useAround({ label, hint, error, hideLabel }, input.id)
  return around(
    <input
      {...input}
      id={id}
      className={`${styles.control} ${className ?? ''}`}
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
    />,
  )
}

/** Several lines of text, like `Field`. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...area
}: Around & ComponentProps<'textarea'>) {
  const { id, describedBy, around } = useAround({ label, hint, error, hideLabel }, area.id)
  return around(
    <textarea
      rows={3}
      {...area}
      id={id}
      className={`${styles.control} ${styles.area} ${className ?? ''}`}
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
    />,
  )
}

/** One of a few, by the browser's own means, like `Field`. */
export function Select({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...select
}: Around & ComponentProps<'select'>) {
  const { id, describedBy, around } = useAround({ label, hint, error, hideLabel }, select.id)
  return around(
    <select
      {...select}
      id={id}
      className={`${styles.control} ${styles.select} ${className ?? ''}`}
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
    />,
  )
}

function useAround({ label, hint, error, hideLabel }: Around, ownId: string | undefined) {
  const madeId = useId()
  const id = ownId ?? madeId
  const noteId = `${id}-note`
  const around = (control: ReactNode) => (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      {control}
      {(error || hint) && (
        <p id={noteId} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {error ?? hint}
        </p>
      )}
    </div>
  )
  return { id, describedBy: error || hint ? noteId : undefined, around }
}
