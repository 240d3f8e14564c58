import Link from 'next/link'
import { useTranslations } from 'use-intl'
import styles from './logo.module.css'

/** Our sign, which leads to all boards; with our name beside it where there is room. */
export function Logo({ withName = false }: { withName?: boolean }) {
  const t = useTranslations('shell')
  return (
    <Link className={styles.logo} href="/" aria-label={t('home')} title={t('home')}>
      <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
        <rect x="2" y="3" width="8" height="18" rx="2.5" fill="var(--po)" />
        <rect x="14" y="3" width="8" height="18" rx="2.5" fill="var(--pm)" />
        <rect
          x="7"
          y="8.5"
          width="10"
          height="7"
          rx="2.5"
          fill="var(--ink)"
          stroke="var(--surface)"
          strokeWidth="2"
        />
      </svg>
      {withName && t('product')}
    </Link>
  )
}
