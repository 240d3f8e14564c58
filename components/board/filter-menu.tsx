'use client'

import { useMessages, useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { DOMAINS } from '#lib/board/board.ts'
import type { Messages } from '#lib/i18n/en.ts'
import { useView } from './selection.tsx'
import styles from './toolbar.module.css'

/** Only cards of one domain, of one person, or with something wrong. Choosing the same again ends it. */
export function FilterMenu() {
  const t = useTranslations('board.filter')
  const { catalogue } = useMessages() as Messages
  const people = useBoard((board) => board.people)
  const { filter, setFilter } = useView()
  const { domain, personId, flagged, ...rest } = filter
  const person = people.find((each) => each.id === personId)
  const chosen = [
    ...(domain ? [catalogue.domains[domain]] : []),
    ...(person ? [person.name] : []),
    ...(flagged ? [t('flagged')] : []),
  ]
  const parts = { ...(domain && { domain }), ...(personId && { personId }), ...(flagged && { flagged }) }
  return (
    <Menu
      label={t('label')}
      trigger={
        <Button variant="quiet" icon="filter">
          <span className={styles.word}>{chosen.length > 0 ? chosen.join(', ') : t('all')}</span>
        </Button>
      }
    >
      {DOMAINS.map((each) => (
        <MenuItem
          key={each}
          checked={each === domain}
          onSelect={() => {
            const { domain: _, ...others } = parts
            setFilter({ ...rest, ...others, ...(each === domain ? {} : { domain: each }) })
          }}
        >
          {catalogue.domains[each]}
        </MenuItem>
      ))}
      <MenuItem
        icon="flag"
        checked={flagged === true}
        onSelect={() => {
          const { flagged: _, ...others } = parts
          setFilter({ ...rest, ...others, ...(flagged ? {} : { flagged: true }) })
        }}
      >
        {t('flagged')}
      </MenuItem>
      {people.map((each) => (
        <MenuItem
          key={each.id}
          icon={<Avatar name={each.name} personId={each.id} size="tiny" />}
          checked={each.id === personId}
          onSelect={() => {
            const { personId: _, ...others } = parts
            setFilter({ ...rest, ...others, ...(each.id === personId ? {} : { personId: each.id }) })
          }}
        >
          {each.name}
        </MenuItem>
      ))}
    </Menu>
  )
}
