'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { Person } from '#lib/board/board.ts'
import { Confirm } from './confirm.tsx'
import { NameForm } from './name-form.tsx'
import styles from './people.module.css'

/** A person named on the board, with the roles they fill. */
export function PersonEntry({ person, mayEdit }: { person: Person; mayEdit: boolean }) {
  const t = useTranslations('people')
  const format = useFormatter()
  const propose = usePropose()
  const allRoles = useBoard((board) => board.roles)
  const [form, setForm] = useState<'rename' | 'remove'>()
  const { id: personId, name } = person
  const roles = allRoles.filter((role) => role.people.some((filling) => filling.personId === personId))
  const roleNames = format.list(roles.map((role) => role.name))
  const label = t('personMenu', { name })
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <Avatar name={name} personId={personId} size="small" />
        <span className={styles.name}>
          {name}
          <small className={styles.terms}>{roleNames || t('noRole')}</small>
        </span>
        {mayEdit && (
          <Menu label={label} trigger={<IconButton icon="more" label={label} />}>
            <MenuItem onSelect={() => setForm('rename')}>{t('rename')}</MenuItem>
            <MenuItem icon="trash" onSelect={() => setForm('remove')}>
              {t('remove')}
            </MenuItem>
          </Menu>
        )}
      </div>
      {form === 'rename' && (
        <NameForm
          label={t('renamePerson')}
          name={name}
          save={(next) => propose([{ kind: 'person.edit', personId, name: next }])}
          close={() => setForm(undefined)}
        />
      )}
      {form === 'remove' && (
        <Confirm
          title={t('removePerson.title', { name })}
          submit={t('removePerson.submit')}
          confirm={() => propose([{ kind: 'person.remove', personId }])}
          cancel={() => setForm(undefined)}
        >
          <p>
            {roles.length > 0
              ? t('removePerson.roles', { name, roles: roleNames })
              : t('removePerson.noRoles', { name })}
          </p>
          <p>{t('undoable')}</p>
        </Confirm>
      )}
    </li>
  )
}
