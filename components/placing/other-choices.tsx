'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'
import styles from './lane-choice.module.css'

/** The answers without a key: another role, or that one does not know the card, which is no vote. */
export function OtherChoices({
  chosen,
  isHidden,
  choose,
}: {
  chosen: Choice | undefined
  isHidden: boolean
  choose: (choice: Choice) => void
}) {
  const t = useTranslations('placing.lane')
  const roles = useBoard((board) => board.roles)
  const others = roles.filter((role) => role.id !== PRODUCT_OWNER && role.id !== PRODUCT_MANAGER)
  const other = others.find((role) => role.id === chosen)
  return (
    <div className={styles.others}>
      {others.length > 0 && (
        <Menu
          label={t('otherTitle')}
          title={t('otherTitle')}
          trigger={
            <Button className={styles.other} data-chosen={other ? true : undefined}>
              <span className={styles.cut}>{other?.name ?? t('other')}</span>
              {other && <Icon name="check" />}
            </Button>
          }
        >
          {others.map(({ id, name }) => (
            <MenuItem key={id} icon="other" checked={id === chosen} onSelect={() => choose(id)}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      )}
      <Button
        className={styles.other}
        data-chosen={chosen === 'unknown' || undefined}
        aria-pressed={isHidden ? undefined : chosen === 'unknown'}
        onClick={(event) => event.detail < 2 && choose('unknown')}
      >
        {t('unknown')}
        {chosen === 'unknown' && <Icon name="check" />}
      </Button>
    </div>
  )
}
