'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { IconButton } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { Role } from '#lib/board/board.ts'
import { isFixed } from '#lib/board/role.ts'
import type { RoleForm } from './role-entry.tsx'

/** What else one can do with a role. Every board keeps its Product Owner and Product Manager, each with a lane. */
export function RoleMenu({ role, open }: { role: Role; open: (form: RoleForm) => void }) {
  const t = useTranslations('people')
  const propose = usePropose()
  const label = t('roleMenu', { role: role.name })
  return (
    <Menu label={label} trigger={<IconButton icon="more" label={label} />}>
      <MenuItem onSelect={() => open('rename')}>{t('rename')}</MenuItem>
      {!isFixed(role.id) && (
        <>
          {role.lane ? (
            <MenuItem onSelect={() => open('take-lane')}>{t('takeLane')}</MenuItem>
          ) : (
            <MenuItem onSelect={() => propose([{ kind: 'role.edit', roleId: role.id, lane: true }])}>
              {t('giveLane')}
            </MenuItem>
          )}
          <MenuItem icon="trash" onSelect={() => open('remove')}>
            {t('remove')}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
