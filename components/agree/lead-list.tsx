'use client'

import { useTranslations } from 'use-intl'
import { shortName } from '#components/board/card-marks.ts'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import {
  type Board,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
  type Role,
} from '#lib/board/board.ts'
import { CardTitle } from './card-title.tsx'
import { goOn } from './go-on.ts'
import styles from './rows.module.css'

/** The shared cards that ask for their lead: one click for Product Owner or Product Manager, a menu for the others. */
export function LeadList({
  cards,
  roles,
  mayEdit,
}: {
  cards: readonly Responsibility[]
  roles: Board['roles']
  mayEdit: boolean
}) {
  return (
    <ul className={styles.rows}>
      {cards.map((card) => (
        <li key={card.id} className={styles.row}>
          <CardTitle card={card} />
          {mayEdit && <Leads card={card} roles={roles} />}
        </li>
      ))}
    </ul>
  )
}

function Leads({ card, roles }: { card: Responsibility; roles: Board['roles'] }) {
  const t = useTranslations('agree.lead')
  const propose = usePropose()
  const isUsual = ({ id }: Role) => id === PRODUCT_OWNER || id === PRODUCT_MANAGER
  const others = roles.filter((role) => !isUsual(role))
  const lead = (role: Role) =>
    propose([{ kind: 'responsibility.lead', responsibilityId: card.id, roleId: role.id }], {
      text: t('set', { title: card.title, role: role.name }),
    })
  return (
    <fieldset className={styles.options} aria-label={t('options', { title: card.title })}>
      {roles.filter(isUsual).map((role) => (
        <Button
          key={role.id}
          aria-label={t('to', { short: shortName(role), role: role.name })}
          title={role.name}
          onClick={({ currentTarget }) => {
            goOn(currentTarget)
            lead(role)
          }}
        >
          <LaneIcon lane={role.id} />
          {shortName(role)}
        </Button>
      ))}
      {others.length > 0 && (
        <Menu
          label={t('otherOf', { title: card.title })}
          trigger={<Button aria-label={t('otherOf', { title: card.title })}>{t('other')}</Button>}
        >
          {others.map((role) => (
            <MenuItem key={role.id} icon={<LaneIcon lane={role.id} />} onSelect={() => void lead(role)}>
              {role.name}
            </MenuItem>
          ))}
        </Menu>
      )}
    </fieldset>
  )
}
