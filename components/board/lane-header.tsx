'use client'

import { lazy, memo, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Avatar } from '#components/ui/avatar.tsx'
import { Button, IconButton } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { holds, type Role } from '#lib/board/board.ts'
import type { LaneColumn } from './lane-columns.ts'
import styles from './lanes.module.css'

const FillRole = lazy(() =>
  import('#components/people/fill-role.tsx').then((file) => ({ default: file.FillRole })),
)

/** Whose lane it is, how many cards lie in it, and who fills the role. */
export function LaneHeader({
  column,
  name,
  mayEdit,
  add,
}: {
  column: LaneColumn
  name: string
  mayEdit: boolean
  add: () => void
}) {
  const t = useTranslations('board')
  const { lane, role, cards, hidden } = column
  const all = cards.length + hidden
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>
        <LaneIcon lane={lane} />
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{hidden > 0 ? t('countOf', { shown: cards.length, all }) : all}</span>
      </h2>
      {mayEdit && (
        <IconButton
          icon="plus"
          className={styles.add ?? ''}
          data-add
          label={t('add.to', { lane: name })}
          onClick={add}
        />
      )}
      {role ? (
        <Holders role={role} mayEdit={mayEdit} />
      ) : (
        <p className={styles.holder}>{t(lane === 'shared' ? 'sharedHint' : 'unplacedHint')}</p>
      )}
    </header>
  )
}

const Holders = memo(function Holders({ role, mayEdit }: { role: Role; mayEdit: boolean }) {
  const t = useTranslations('board')
  const people = useBoard((board) => board.people)
  const day = useToday()
  const [isFilling, setFilling] = useState(false)
  const names = role.people
    .filter((filling) => holds(filling, day))
    .flatMap((filling) => people.find((person) => person.id === filling.personId) ?? [])
  const [first, ...others] = names
  return (
    <p className={`${styles.holder} ${first ? '' : styles.vacant}`}>
      {first ? (
        <>
          <Avatar name={first.name} personId={first.id} size="tiny" />
          <span className={styles.holderName} title={names.map((person) => person.name).join(', ')}>
            {others.length > 0 ? t('holders', { name: first.name, count: others.length }) : first.name}
          </span>
        </>
      ) : (
        <>
          <Avatar name="" size="tiny" vacant />
          <span className={styles.holderName}>{t('nobody')}</span>
          {mayEdit && (
            <Button
              variant="link"
              className={styles.nameSomeone}
              aria-label={t('nameSomeoneAs', { role: role.name })}
              onClick={() => setFilling(true)}
            >
              {t('nameSomeone')}
            </Button>
          )}
        </>
      )}
      <Dialog open={isFilling} onClose={() => setFilling(false)} title={t('whoFills', { role: role.name })}>
        <Suspense>
          <FillRole roleId={role.id} close={() => setFilling(false)} />
        </Suspense>
      </Dialog>
    </p>
  )
})
