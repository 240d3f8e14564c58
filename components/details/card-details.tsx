'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { KEYED_LANES } from '#components/board/keyed-lanes.ts'
import { useSelection } from '#components/board/selection.tsx'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Id } from '#lib/board/board.ts'
import { before } from '#lib/board/list.ts'
import { CardBody } from './card-body.tsx'
import styles from './card-details.module.css'
import { GoneCard } from './gone-card.tsx'
import { usePropose } from './use-propose.ts'

/** The card that is open, beside the board (a sheet from the bottom on a phone); nothing when none is. */
export function CardDetails() {
  const { openCard } = useSelection()
  return openCard ? <OpenCard cardId={openCard} /> : null
}

function OpenCard({ cardId }: { cardId: Id }) {
  const t = useTranslations('details')
  const propose = usePropose()
  const { open, close } = useSelection()
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const cards = useBoard((board) => board.responsibilities)
  const card = cards.find((each) => each.id === cardId)
  const previous = before(cards, cardId)
  const next = before(cards.toReversed(), cardId)
  const panel = useFocusWithin()

  function key(event: KeyboardEvent) {
    if (event.key === 'Escape') return close()
    const lane = KEYED_LANES[Number(event.key) - 1]
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select')
    if (!lane || !card || !mayEdit || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    if (card.lane !== lane) propose([{ kind: 'responsibility.move', responsibilityId: cardId, lane }])
  }

  return (
    <>
      <button type="button" className={styles.scrim} tabIndex={-1} aria-hidden="true" onClick={close} />
      <aside
        ref={panel}
        className={styles.panel}
        tabIndex={-1}
        aria-label={t('label', { title: card?.title ?? '' })}
        onKeyDown={key}
      >
        <div className={styles.bar}>
          <IconButton
            icon="left"
            label={t('previous')}
            disabled={!previous}
            onClick={() => previous && open(previous)}
          />
          <IconButton icon="right" label={t('next')} disabled={!next} onClick={() => next && open(next)} />
          <span className={styles.space} />
          <IconButton icon="close" label={t('close')} onClick={close} />
        </div>
        {card ? <CardBody key={cardId} card={card} mayEdit={mayEdit} /> : <GoneCard cardId={cardId} />}
      </aside>
    </>
  )
}

/** Takes the focus when the panel opens, and gives it back to where it was when it closes with the focus inside. */
function useFocusWithin() {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    const here = panel.current
    here?.focus()
    return () => {
      const isInside = here?.contains(document.activeElement) || document.activeElement === document.body
      if (isInside && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return panel
}
