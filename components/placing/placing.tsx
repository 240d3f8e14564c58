'use client'

import { useState } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { MyVote } from '#components/live/use-my-vote.ts'
import { askedCards } from './asked-cards.ts'
import { PlacedCards } from './placed-cards.tsx'
import { PlacingCard } from './placing-card.tsx'
import { type Step, stepStill, stepTo } from './steps.ts'
import { Waiting } from './waiting.tsx'
import { Welcome } from './welcome.tsx'

/** One person's way through the cards of a vote: the welcome, card after card, what they chose, and waiting for the others. */
export function Placing({ mine }: { mine: MyVote }) {
  const { round, vote } = mine
  const board = useBoard((each) => each)
  const cards = askedCards(board, round)
  const ids = cards.map((card) => card.id)
  const isAnswered = (id: string) => Object.hasOwn(vote.placements, id)
  const [step, setStep] = useState<Step>(() => stepTo(ids, isAnswered))
  const [known, setKnown] = useState(ids)

  if (known.join() !== ids.join()) {
    setKnown(ids)
    setStep(stepStill(known, ids, step))
  }

  function go(next: Step) {
    // A vote on one card needs no summary: with the choice one is done.
    if (next.at === 'end' && ids.length === 1 && step.at === 'card') mine.setDone(true)
    else setStep(next)
  }

  if (vote.done) {
    const change = () => {
      mine.setDone(false)
      setStep(ids.length > 1 && ids.some(isAnswered) ? { at: 'end' } : stepTo(ids, isAnswered))
    }
    return <Waiting mine={mine} change={change} />
  }
  if (step.at === 'start') {
    const [first] = ids
    const start = () => setStep(first === undefined ? { at: 'end' } : { at: 'card', id: first })
    return <Welcome mine={mine} count={ids.length} start={start} />
  }
  const card = step.at === 'card' && cards.find((each) => each.id === step.id)
  if (step.at === 'end' || !card)
    return (
      <PlacedCards mine={mine} cards={cards} change={(id) => setStep({ at: 'card', id, returns: true })} />
    )
  return <PlacingCard mine={mine} cards={cards} card={card} step={step} go={go} />
}
