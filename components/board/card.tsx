'use client'

import { type CSSProperties, memo } from 'react'
import { outlineColour } from '#components/ui/person-colour.ts'
import styles from './card.module.css'
import { CardFace, type CardFaceProps } from './card-face.tsx'

/** Somebody who has a card in their hand. */
export interface Holder {
  id: string
  name: string
}

interface CardProps extends CardFaceProps {
  holder: Holder | undefined
  /** Tab stops here: the first of its lane. */
  isStop: boolean
}

/** A card on the board. Its keys, clicks and drags are heard by the lanes around it. */
export const Card = memo(function Card({ holder, isStop, ...face }: CardProps) {
  const { card } = face
  return (
    <article
      className={`${styles.card} ${holder ? styles.held : ''}`}
      style={holder && ({ '--person': outlineColour(holder.id) } as CSSProperties)}
      id={`card-${card.id}`}
      data-card={card.id}
      aria-label={card.title}
      tabIndex={isStop ? 0 : -1}
    >
      {holder && <span className={styles.holder}>{holder.name}</span>}
      <CardFace {...face} />
    </article>
  )
})
