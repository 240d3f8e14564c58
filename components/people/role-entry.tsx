'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { Button } from '#components/ui/button.tsx'
import type { Role } from '#lib/board/board.ts'
import { FillRole } from './fill-role.tsx'
import { FillingLine } from './filling-line.tsx'
import { NameForm } from './name-form.tsx'
import styles from './people.module.css'
import { RemoveRole, TakeLane } from './role-farewell.tsx'
import { RoleMenu } from './role-menu.tsx'

/** What is open under a role: nothing, or one short form. */
export type RoleForm = 'fill' | 'rename' | 'take-lane' | 'remove' | undefined

/** A role with the people who fill it, and the ways to change both. */
export function RoleEntry({ role, mayEdit }: { role: Role; mayEdit: boolean }) {
  const t = useTranslations('people')
  const propose = usePropose()
  const [form, setForm] = useState<RoleForm>()
  const close = () => setForm(undefined)
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <LaneIcon lane={role.id} />
        <h4 className={styles.name}>
          {role.name}
          {!role.lane && <small className={styles.terms}>{t('noLane')}</small>}
        </h4>
        {mayEdit && <RoleMenu role={role} open={setForm} />}
      </div>
      {form === 'rename' && (
        <NameForm
          label={t('renameRole')}
          name={role.name}
          save={(name) => propose([{ kind: 'role.edit', roleId: role.id, name }])}
          close={close}
        />
      )}
      {form === 'take-lane' && <TakeLane role={role} close={close} />}
      {form === 'remove' && <RemoveRole role={role} close={close} />}
      <ul className={styles.holders}>
        {role.people.map((filling) => (
          <FillingLine key={filling.personId} role={role} filling={filling} mayEdit={mayEdit} />
        ))}
        {role.people.length === 0 && <li className={styles.nobody}>{t('nobody')}</li>}
      </ul>
      {form === 'fill' ? (
        <FillRole roleId={role.id} close={close} />
      ) : (
        mayEdit && (
          <Button
            variant="link"
            aria-label={`${t(role.people.length === 0 ? 'fill.open' : 'fill.another')}: ${role.name}`}
            onClick={() => setForm('fill')}
          >
            {t(role.people.length === 0 ? 'fill.open' : 'fill.another')}
          </Button>
        )
      )}
    </li>
  )
}
