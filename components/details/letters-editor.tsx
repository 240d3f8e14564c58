'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Mark } from '#components/ui/mark.tsx'
import {
  accountable,
  dutyOf,
  isFilled,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
  type Role,
} from '#lib/board/board.ts'
import { LaneIcon, signOf } from './lane-icon.tsx'
import styles from './letters-editor.module.css'
import { usePropose } from './use-propose.ts'

const LETTERS = ['R', 'C', 'I'] as const

/** The letters of each role on a card. A is shown only: it follows from the lane, or from the lead. */
export function LettersEditor({ card, mayEdit }: { card: Responsibility; mayEdit: boolean }) {
  const roles = useBoard((board) => board.roles)
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <RoleLetters key={role.id} card={card} role={role} mayEdit={mayEdit} />
      ))}
    </ul>
  )
}

function RoleLetters({ card, role, mayEdit }: { card: Responsibility; role: Role; mayEdit: boolean }) {
  const t = useTranslations('details')
  const propose = usePropose()
  const sign = signOf(role.id)
  const isVacant = !isFilled(role, useToday())
  const held = dutyOf(card, role.id)
  const isAccountable = accountable(card) === role.id
  const sharesWork =
    card.lane === 'shared' && !held && (role.id === PRODUCT_OWNER || role.id === PRODUCT_MANAGER)
  const notes = [sharesWork && t('bySharing'), isVacant && t('vacant')].filter(Boolean)
  return (
    <li className={styles.role} data-colour={sign}>
      <LaneIcon lane={role.id} />
      <span className={styles.name}>
        {role.name}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </span>
      {isAccountable && (
        <Mark
          letter="A"
          colour={sign === 'pm' || sign === 'po' ? sign : 'other'}
          vacant={isVacant}
          title={t('letter.A')}
        />
      )}
      <fieldset className={styles.letters} disabled={!mayEdit}>
        <legend>{t('letterOf', { role: role.name })}</legend>
        {LETTERS.map((duty) => (
          <button
            key={duty}
            type="button"
            className={styles.letter}
            data-letter={duty}
            data-shared={duty === 'R' && sharesWork}
            aria-pressed={held === duty}
            aria-label={`${t(`letter.${duty}`)}: ${role.name}`}
            onClick={() =>
              propose([
                {
                  kind: 'responsibility.duty',
                  responsibilityId: card.id,
                  roleId: role.id,
                  duty: held === duty ? null : duty,
                },
              ])
            }
          >
            <span>{duty}</span>
          </button>
        ))}
      </fieldset>
    </li>
  )
}
