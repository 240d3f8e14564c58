'use client'

import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import { newestOf, signersOf } from '#lib/charter/signed.ts'
import panel from './charter-panel.module.css'
import styles from './sign-off.module.css'

const PeopleDialog = lazy(() =>
  import('#components/people/people-dialog.tsx').then((file) => ({ default: file.PeopleDialog })),
)

/** Who has signed the newest version. Without a version there is nothing to sign, and nothing is shown. */
export function SignOff() {
  const t = useTranslations('charter.screen.sign')
  const board = useBoard((each) => each)
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const [isNaming, setNaming] = useState(false)
  const signers = useMemo(() => signersOf(board), [board])
  if (!newestOf(board)) return null
  const signed = signers.filter(({ signature }) => signature).length
  return (
    <section>
      <h2>{signers.length === 0 ? t('heading') : t('count', { signed, of: signers.length })}</h2>
      {signers.length === 0 && (
        <div className={styles.nobody}>
          <p className={panel.hint}>{t('none')}</p>
          {mayEdit && <Button onClick={() => setNaming(true)}>{t('name')}</Button>}
        </div>
      )}
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
      <Suspense>{isNaming && <PeopleDialog open onClose={() => setNaming(false)} />}</Suspense>
    </section>
  )
}
