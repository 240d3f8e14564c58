import { IconButton } from '#components/ui/button.tsx'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import styles from './forms-list.module.css'

/** One form in which something leaves the house. `get`: the address of a file, or what happens. `label`: what the button at its end says. */
export interface Form {
  name: string
  about: string
  icon: IconName
  label: string
  get: { href: string } | { icon: IconName; run: () => void }
}

/** The forms one below the other, each with a button to have it; `isFramed` where nothing else frames them. */
export function FormsList({ forms, isFramed = false }: { forms: readonly Form[]; isFramed?: boolean }) {
  return (
    <ul className={`${styles.forms} ${isFramed ? styles.framed : ''}`}>
      {forms.map(({ name, about, icon, label, get }) => (
        <li key={name}>
          <Icon name={icon} />
          <span>
            {name}
            <small>{about}</small>
          </span>
          {'href' in get ? (
            <a href={get.href} download aria-label={label} title={label}>
              <Icon name="download" />
            </a>
          ) : (
            <IconButton icon={get.icon} label={label} onClick={get.run} />
          )}
        </li>
      ))}
    </ul>
  )
}
