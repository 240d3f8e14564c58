'use client'

import { type CSSProperties, memo } from 'react'
import type { Day, Id, Responsibility, Role } from '#lib/board/board.ts'
import { Card, type Holder } from './card.tsx'
import styles from './card-group.module.css'
import type { CardTexts } from './use-card-texts.ts'

export interface CardGroupProps {
  cards: readonly Responsibility[]
  roles: readonly Role[]
  day: Day
  texts: CardTexts
  words: ReadonlyMap<Id, string>
  holders: ReadonlyMap<Id, Holder>
  mayEdit: boolean
  /** The first of its lane, where Tab stops. */
  isFirst: boolean
}

/** Some cards that follow each other. Out of sight they are neither laid out nor painted. */
export const CardGroup = memo(function CardGroup({
  cards,
  words,
  holders,
  isFirst,
  ...rest
}: CardGroupProps) {
  return (
    <div className={styles.group} style={{ '--cards': cards.length } as CSSProperties}>
      {cards.map((card, index) => (
        <Card
          key={card.id}
          card={card}
          words={words.get(card.id)}
          holder={holders.get(card.id)}
          isStop={isFirst && index === 0}
          {...rest}
        />
      ))}
    </div>
  )
}, isAlike)

/** Words and holders are those of the whole board: only what they say of these cards counts. */
function isAlike(one: CardGroupProps, other: CardGroupProps): boolean {
  return (
    one.cards === other.cards &&
    one.roles === other.roles &&
    one.day === other.day &&
    one.texts === other.texts &&
    one.mayEdit === other.mayEdit &&
    one.isFirst === other.isFirst &&
    one.cards.every(
      ({ id }) => one.words.get(id) === other.words.get(id) && one.holders.get(id) === other.holders.get(id),
    )
  )
}
