'use client'

import { useMemo, useRef } from 'react'
import { cardGroups } from '#components/board/card-groups.ts'
import { useIsShown } from '#components/board/use-is-shown.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useShownFindings } from '#components/live/use-shown-findings.ts'
import { useToday } from '#components/live/use-today.ts'
import type { Domain, Responsibility } from '#lib/board/board.ts'
import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import { findingsByCard } from '#lib/gaps/findings-by-card.ts'
import type { Finding } from '#lib/gaps/rule.ts'
import { type MatrixColumn, personColumns, roleColumns } from '#lib/matrix/columns.ts'
import { type Findings, type MatrixGroup, matrixGroups, orderedAs, worstFirst } from '#lib/matrix/groups.ts'
import { isProblem } from '#lib/matrix/problems.ts'
import type { MatrixView } from './matrix-view.ts'

/** Some rows that follow each other; `heading`: they are the first of their domain, which has so many cards and problems. */
export interface MatrixPart {
  domain: Domain
  cards: readonly Responsibility[]
  heading?: { cards: number; problems: number }
}

/** The matrix as it is to be drawn. What stays as it was stays the same object. */
export interface Matrix {
  columns: readonly MatrixColumn[]
  parts: readonly MatrixPart[]
  /** All rows that are shown. */
  cards: readonly Responsibility[]
  /** None, and `isQuiet`, in the phases in which findings would steer the votes. */
  findings: readonly Finding[]
  byCard: Findings
  isQuiet: boolean
}

/** So many rows are drawn at once, on average: they have many cells, and have to be drawn within a frame. */
const ABOUT = 8

/** The board as a matrix, through the filter and in the order that is asked for. */
export function useMatrix({ byPeople, problemsFirst }: MatrixView): Matrix {
  const board = useBoard((each) => each)
  const day = useToday()
  const isShown = useIsShown()
  const isQuiet = !areGapsShown(board.phase)
  const findings = useShownFindings()
  const byCard = useMemo(() => findingsByCard(findings), [findings])
  const { roles, people, responsibilities, excluded } = board
  const columns = useMemo(
    () => (byPeople ? personColumns : roleColumns)({ roles, people }, day),
    [roles, people, day, byPeople],
  )
  const groups = useMemo(() => matrixGroups({ responsibilities, excluded }), [responsibilities, excluded])
  const ordered = useWorstFirst(groups, byCard, problemsFirst)
  const before = useRef<ReadonlyMap<Domain, Drawn>>(new Map())
  const parts = useMemo(() => {
    const now = new Map<Domain, Drawn>()
    for (const { domain, cards } of ordered) {
      const shown = cards.filter(isShown)
      if (shown.length > 0) now.set(domain, cardGroups(shown, before.current.get(domain) ?? [], ABOUT))
    }
    before.current = now
    return [...now].flatMap(([domain, drawn]) => partsOf(domain, drawn, byCard))
  }, [ordered, isShown, byCard])
  const cards = useMemo(() => parts.flatMap((part) => part.cards), [parts])
  return { columns, parts, cards, findings, byCard, isQuiet }
}

type Drawn = readonly (readonly Responsibility[])[]

/** The rows with the worst on top, as that was when it was asked for: a row that is mended stays where one works on it. */
function useWorstFirst(groups: MatrixGroup[], byCard: Findings, isAsked: boolean): MatrixGroup[] {
  const asked = useRef<MatrixGroup[]>(undefined)
  return useMemo(() => {
    if (!isAsked) asked.current = undefined
    else asked.current ??= worstFirst(groups, byCard)
    return asked.current ? orderedAs(groups, asked.current) : groups
  }, [groups, byCard, isAsked])
}

function partsOf(domain: Domain, drawn: Drawn, byCard: Findings): MatrixPart[] {
  const cards = drawn.flat()
  const problems = cards.filter(({ id }) => byCard.get(id)?.some(isProblem)).length
  return drawn.map((each, index) => ({
    domain,
    cards: each,
    ...(index === 0 ? { heading: { cards: cards.length, problems } } : {}),
  }))
}
