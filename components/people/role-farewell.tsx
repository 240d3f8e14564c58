'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Role } from '#lib/board/board.ts'
import { Confirm } from './confirm.tsx'
import { type RoleLosses, roleLosses } from './role-losses.ts'

/** Asks before a role's lane goes: its cards become unplaced. */
export function TakeLane({ role, close }: { role: Role; close: () => void }) {
  const t = useTranslations('people')
  const propose = usePropose()
  const { cards } = useLosses(role)
  return (
    <Confirm
      title={t('takeLaneOf.title', { role: role.name })}
      submit={t('takeLaneOf.submit')}
      confirm={() => propose([{ kind: 'role.edit', roleId: role.id, lane: false }]) && close()}
      cancel={close}
    >
      <p>{t('takeLaneOf.cards', { count: cards })}</p>
      <p>{t('takeLaneOf.rest')}</p>
    </Confirm>
  )
}

/** Asks before a role goes, and says what goes along. */
export function RemoveRole({ role, close }: { role: Role; close: () => void }) {
  const t = useTranslations('people')
  const propose = usePropose()
  const losses = useLosses(role)
  const lost = (['cards', 'letters', 'leads', 'people'] as const).filter((what) => losses[what] > 0)
  return (
    <Confirm
      title={t('removeRole.title', { role: role.name })}
      submit={t('removeRole.submit')}
      confirm={() => propose([{ kind: 'role.remove', roleId: role.id }]) && close()}
      cancel={close}
    >
      {lost.map((what) => (
        <p key={what}>{t(`removeRole.${what}`, { count: losses[what] })}</p>
      ))}
      {lost.length === 0 && <p>{t('removeRole.nothing')}</p>}
      <p>{t('undoable')}</p>
    </Confirm>
  )
}

function useLosses(role: Role): RoleLosses {
  const board = useBoard((each) => each)
  return useMemo(() => roleLosses(board, role.id), [board, role.id])
}
