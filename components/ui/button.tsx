import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { Icon, type IconName } from './icon.tsx'

export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'link'

/** A button; one primary on a screen at most. */
export function Button({
  variant = 'default',
  size,
  icon,
  iconAfter,
  className,
  children,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: 'large'
  icon?: IconName
  iconAfter?: IconName
}) {
  const look = variant === 'link' ? styles.link : `${styles.button} ${styles[variant]}`
  return (
    <button type={type} className={`${look} ${size ? styles[size] : ''} ${className ?? ''}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  )
}

/** A button that is only a sign; `label` says what it does. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.icon} ${className ?? ''}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}
