'use client'

import { memo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { signOf } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Day, Id } from '#lib/board/board.ts'
import { AddCard } from './add-card.tsx'
import type { Holder } from './card.tsx'
import { CardGroup } from './card-group.tsx'
import type { LaneColumn } from './lane-columns.ts'
import { LaneHeader } from './lane-header.tsx'
import styles from './lanes.module.css'
import { NotOursCount } from './not-ours-count.tsx'
import type { CardTexts } from './use-card-texts.ts'
import { useIsHydrated } from './use-is-hydrated.ts'
import { useKeptFocus } from './use-kept-focus.ts'

/** One lane: whose it is, and its cards. */
export const Lane = memo(function Lane({
  column,
  isShown,
  day,
  texts,
  words,
  holders,
  mayEdit,
}: {
  column: LaneColumn
  /** On a phone one lane is shown. */
  isShown: boolean
  day: Day
  texts: CardTexts
  words: ReadonlyMap<Id, string>
  holders: ReadonlyMap<Id, Holder>
  mayEdit: boolean
}) {
  const { lane, cards, groups, hidden } = column
  // The server draws what is in sight: the rest would be drawn, sent and taken over for nobody to see.
  const drawn = useIsHydrated() ? groups : groups.slice(0, 1)
  const t = useTranslations('board')
  const roles = useBoard((board) => board.roles)
  const [isAdding, setAdding] = useState(false)
  const section = useRef<HTMLElement>(null)
  const name = useNaming().laneName(lane, { roles })

  function endAdding() {
    setAdding(false)
    section.current?.querySelector<HTMLElement>('[data-add]')?.focus()
  }

  return (
    <section
      ref={section}
      className={styles.lane}
      data-colour={signOf(lane)}
      aria-label={name}
      data-shown={isShown || undefined}
      id={`lane-${lane}`}
    >
      <LaneHeader column={column} name={name} mayEdit={mayEdit} add={() => setAdding(true)} />
      {isAdding && <AddCard lane={lane} close={endAdding} />}
      {/* Focusable, so that a list that scrolls can be scrolled by key even when it holds no card. */}
      <section
        className={styles.cards}
        id={`cards-${lane}`}
        data-lane={lane}
        aria-label={t('cardsOf', { lane: name })}
        {...useKeptFocus()}
      >
        {drawn.map((group, index) => (
          <CardGroup
            key={group[0]?.id}
            cards={group}
            roles={roles}
            day={day}
            texts={texts}
            words={words}
            holders={holders}
            mayEdit={mayEdit}
            isFirst={index === 0}
          />
        ))}
        {cards.length === 0 && (
          <p className={styles.empty}>{t(hidden > 0 ? 'allHidden' : mayEdit ? 'empty' : 'noCards')}</p>
        )}
      </section>
      {lane === 'unplaced' && <NotOursCount />}
    </section>
  )
})
