'use client'

import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import styles from './secrecy.module.css'
import { useHiddenChoices } from './use-hidden-choices.ts'

/** Who sees what one chooses, and how to keep it off a screen that one shares. */
export function Secrecy() {
  const t = useTranslations('placing')
  const [isHidden, hide] = useHiddenChoices()
  return (
    <div className={styles.row}>
      <p className={styles.words}>{t('secret')}</p>
      <button
        type="button"
        className={styles.hide}
        aria-pressed={isHidden}
        title={t('hideHint')}
        onClick={() => hide(!isHidden)}
      >
        <Icon name={isHidden ? 'unseen' : 'seen'} />
        {t('hide')}
      </button>
    </div>
  )
}
