'use client'

import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import type { MendId } from '#lib/gaps/mend.ts'
import { mendsOf } from '#lib/gaps/mends.ts'
import type { Finding } from '#lib/gaps/rule.ts'
import { MendForm } from './mend-form.tsx'
import styles from './mends.module.css'

/** What only a facilitator may do. */
const STEERING: readonly MendId[] = ['set-date']

/**
 * The ways to mend one thing: the most usual one open, the others a click away. `about` names it where that is not clear;
 * `except` are the ways that stand elsewhere on the screen.
 */
export function PartMends({
  finding,
  about = '',
  except = [],
  done = () => undefined,
}: {
  finding: Finding
  about?: string
  except?: readonly MendId[]
  done?: () => void
}) {
  const t = useTranslations('gaps')
  const board = useBoard((each) => each)
  const day = useToday()
  const possible = useMemo(() => mendsOf(board, day, finding), [board, day, finding])
  const isFacilitator = useLiveBoard().access === 'facilitator'
  const mends = possible.filter(({ id }) => !except.includes(id) && (isFacilitator || !STEERING.includes(id)))
  const [chosen, setChosen] = useState(0)
  const mend = mends[chosen] ?? mends[0]
  if (!mend) return null
  return (
    <>
      {mends.length > 1 && (
        <div className={styles.ways}>
          {mends.map((each, index) => (
            <button
              key={`${each.id} ${mends.indexOf(each)}`}
              type="button"
              aria-pressed={each === mend}
              aria-label={about ? `${t(`mend.${each.id}.label`)}: ${about}` : undefined}
              onClick={() => setChosen(index)}
            >
              {t(`mend.${each.id}.label`)}
            </button>
          ))}
        </div>
      )}
      <MendForm key={`${mend.id} ${chosen}`} mend={mend} about={about} done={done} />
    </>
  )
}
