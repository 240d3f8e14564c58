'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { suffices } from '#lib/board/access.ts'
import { AddPerson } from './add-person.tsx'
import { AddRole } from './add-role.tsx'
import styles from './people.module.css'
import { PersonEntry } from './person-entry.tsx'
import { RoleEntry } from './role-entry.tsx'

/** Roles with who fills them, and the people named on the board. Viewers see it and change nothing. */
export function PeopleDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('people')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="wide"
      title={t('title')}
      description={t('description')}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <RolesAndPeople />
    </Dialog>
  )
}

function RolesAndPeople() {
  const t = useTranslations('people')
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const roles = useBoard((board) => board.roles)
  const people = useBoard((board) => board.people)
  return (
    <div className={styles.sections}>
      <section aria-label={t('roles')}>
        <h3 className={styles.heading}>{t('roles')}</h3>
        <ul>
          {roles.map((role) => (
            <RoleEntry key={role.id} role={role} mayEdit={mayEdit} />
          ))}
        </ul>
        {mayEdit && <AddRole />}
      </section>
      <section aria-label={t('people')}>
        <h3 className={styles.heading}>{t('people')}</h3>
        {people.length === 0 && <p className={styles.nobody}>{t('nobodyYet')}</p>}
        <ul>
          {people.map((person) => (
            <PersonEntry key={person.id} person={person} mayEdit={mayEdit} />
          ))}
        </ul>
        {mayEdit && <AddPerson />}
      </section>
    </div>
  )
}
