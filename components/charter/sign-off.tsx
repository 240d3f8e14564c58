'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { newestOf, signersOf } from '#lib/charter/signed.ts'
import styles from './charter-panel.module.css'

/** Who has signed the newest version. Without a version there is nothing to sign, and nothing is shown. */
export function SignOff() {
  const t = useTranslations('charter.screen.sign')
  const board = useBoard((each) => each)
  const signers = useMemo(() => signersOf(board), [board])
  if (!newestOf(board)) return null
  const signed = signers.filter(({ signature }) => signature).length
  return (
    <section>
      <h2>{t('count', { signed, of: signers.length })}</h2>
      {signers.length === 0 && <p className={styles.hint}>{t('none')}</p>}
      <ul>
        {signers.map(({ person, signature }) => (
          <li key={person.id} className={styles.signature}>
            <Avatar size="small" name={person.name} personId={person.id} />
            {person.name}
            <small>
              {signature && <Icon name="check" />}
              {t(signature ? (signature.onBehalf ? 'onBehalf' : 'signed') : 'notYet')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
