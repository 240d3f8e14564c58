'use client'

import { lazy, Suspense, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { loadMenu } from '#components/ui/load-menu.ts'
import { MenuItem } from '#components/ui/menu.tsx'
import type { Id } from '#lib/board/board.ts'
import { cardElement, focusCardNext } from './card-element.ts'
import { KEYED_LANES, lanesByKey } from './keyed-lanes.ts'
import type { Moves } from './use-moves.ts'

const MenuPopup = lazy(loadMenu)

/** The way to move a card without dragging: every lane with its key, and the ends of its own lane. One for all cards. */
export function MoveMenu({ cardId, moves, close }: { cardId: Id; moves: Moves; close: () => void }) {
  const t = useTranslations('board')
  const { laneName } = useNaming()
  const roles = useBoard((board) => board.roles)
  const card = useBoard((board) => board.responsibilities.find((each) => each.id === cardId))
  const element = cardElement(cardId)
  const anchor = useRef<HTMLElement>(element?.querySelector<HTMLElement>('[data-menu]') ?? element)
  if (!card) return null
  const to = (lane: string, after?: null) => () => {
    moves.move(cardId, lane, after)
    focusCardNext(cardId)
  }
  return (
    <Suspense>
      <MenuPopup
        anchor={anchor}
        back={() => cardElement(cardId)}
        label={t('card.moveTo', { title: card.title })}
        title={t('card.moveTo', { title: card.title })}
        close={close}
      >
        {lanesByKey({ roles }).map((lane, index) => (
          <MenuItem
            key={lane}
            icon={<LaneIcon lane={lane} />}
            checked={card.lane === lane}
            onSelect={card.lane === lane ? close : to(lane)}
            shortcut={index < KEYED_LANES.length ? String(index + 1) : undefined}
          >
            {laneName(lane, { roles })}
          </MenuItem>
        ))}
        <MenuItem icon="up" onSelect={to(card.lane, null)}>
          {t('toTop')}
        </MenuItem>
        <MenuItem icon="down" onSelect={to(card.lane)}>
          {t('toEnd')}
        </MenuItem>
      </MenuPopup>
    </Suspense>
  )
}
