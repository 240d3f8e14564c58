'use client'

import { type KeyboardEvent, lazy, type ReactNode, type RefObject, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { loadMenu } from '#components/ui/load-menu.ts'
import { Mark } from '#components/ui/mark.tsx'
import { MenuItem } from '#components/ui/menu.tsx'
import type { Id } from '#lib/board/board.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import { type Letter, lettersOf } from '#lib/matrix/letters.ts'
import { roleToSet } from '#lib/matrix/role-to-set.ts'
import { LETTERS, letterOfKey } from './letter-keys.ts'
import styles from './letter-menu.module.css'
import { colourOf } from './matrix-row.tsx'

const MenuPopup = lazy(loadMenu)

/** The letters that a column can have on a card, each with its key, which works here too. */
export function LetterMenu({
  cardId,
  column,
  anchor,
  back,
  choose,
  close,
}: {
  cardId: Id
  column: MatrixColumn
  anchor: RefObject<HTMLElement | null>
  /** What gets the focus afterwards. */
  back: () => HTMLElement | null
  choose: (letter: Letter | null) => void
  close: () => void
}) {
  const t = useTranslations('matrix')
  const card = useBoard((board) => board.responsibilities.find((each) => each.id === cardId))
  const roleId = card && roleToSet(card, column)
  const role = column.roles.find((each) => each.id === roleId)
  if (!card || !role) return null
  const held = lettersOf(card, role.id)

  function press(event: KeyboardEvent) {
    const letter = letterOfKey(event)
    if (letter === undefined) return
    event.preventDefault()
    event.stopPropagation()
    choose(letter)
    close()
  }

  return (
    <Keys press={press}>
      <Suspense>
        <MenuPopup
          anchor={anchor}
          back={back}
          label={t('menu', { role: role.name })}
          title={t('menu', { role: role.name })}
          close={close}
        >
          {LETTERS.map((letter) => (
            <MenuItem
              key={letter}
              className={styles.item}
              icon={
                <span aria-hidden="true" className={styles.mark}>
                  <Mark
                    letter={letter}
                    colour={colourOf({ ...column, roles: [role] })}
                    title={t(`choose.${letter}`)}
                  />
                </span>
              }
              checked={held.includes(letter)}
              shortcut={letter}
              onSelect={() => choose(letter)}
            >
              {t(`choose.${letter}`)}
            </MenuItem>
          ))}
          <MenuItem
            className={styles.item}
            icon={<span className={styles.none} />}
            checked={held.length === 0}
            shortcut="0"
            onSelect={() => choose(null)}
          >
            {t('choose.none')}
          </MenuItem>
        </MenuPopup>
      </Suspense>
    </Keys>
  )
}

/** Hears keys before the menu does, which would look for an item that begins with the letter. */
function Keys({ press, children }: { press: (event: KeyboardEvent) => void; children: ReactNode }) {
  const heard = { onKeyDownCapture: press }
  return <div {...heard}>{children}</div>
}
