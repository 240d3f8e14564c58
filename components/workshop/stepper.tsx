'use client'

import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import { PHASES, type Phase } from '#lib/board/workshop.ts'
import { PhaseMenu } from './phase-menu.tsx'
import styles from './stepper.module.css'
import { usePhaseMoves } from './use-phase-moves.tsx'

/** The phases in their order and which one it is; for a facilitator, ways to take everyone there. */
export function Stepper({ phase }: { phase: Phase }) {
  const t = useTranslations('workshop.phases')
  const mayMove = suffices(useLiveBoard().access, 'facilitator')
  const moves = usePhaseMoves()
  const at = PHASES.indexOf(phase)
  return (
    <>
      <ol className={styles.steps} aria-label={t('label')}>
        {PHASES.map((each, index) => (
          <li
            key={each}
            aria-current={each === phase ? 'step' : undefined}
            data-past={index < at || undefined}
          >
            {mayMove && each !== phase ? (
              <button type="button" title={t('move', { phase: t(each) })} onClick={() => moves.moveTo(each)}>
                <Step name={t(each)} number={index + 1} isPast={index < at} />
              </button>
            ) : (
              <span className={styles.step} title={t(each)}>
                <Step name={t(each)} number={index + 1} isPast={index < at} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <PhaseMenu phase={phase} mayMove={mayMove} moveTo={moves.moveTo} />
      {moves.dialog}
    </>
  )
}

function Step({ name, number, isPast }: { name: string; number: number; isPast: boolean }) {
  return (
    <>
      <span className={styles.dot} aria-hidden="true">
        {isPast ? <Icon name="check" /> : number}
      </span>
      <span className={styles.name}>{name}</span>
    </>
  )
}
