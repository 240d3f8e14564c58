'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { Figures } from '#lib/reviews/trend.ts'
import { worded } from '#lib/reviews/worded.ts'
import styles from './trend.module.css'
import type { Trend } from './trends.ts'
import { usePointMarks } from './use-point-marks.ts'

/** Of the drawing, in its own units: its width, the line's highest and lowest place, and where it begins and ends. */
const WIDTH = 496
const [TOP, BOTTOM] = [34, 112]
const [LEFT, RIGHT] = [40, 464]

/** How wide a sign of the words is, where the drawing is about as large as its units and where it is small. */
const [SIGN, SMALL_SIGN] = [6.6, 9.4]

/** One figure over time as a line; what it says is its name too. Points at which it is not known are left out. */
export function TrendLine({
  trend,
  figures,
}: {
  trend: Exclude<Trend, 'vacuum'>
  figures: readonly Figures[]
}) {
  const t = useTranslations('reviews.trend')
  const format = useFormatter()
  const pointMarks = usePointMarks()
  const known = figures.flatMap((each) => {
    const value = each[trend]
    return value === undefined ? [] : [{ point: each.point, value }]
  })
  if (known.length === 0) return <p className={styles.nothing}>{t('none')}</p>
  const most = trend === 'clarity' ? 5 : Math.max(1, ...known.map(({ value }) => value))
  const least = trend === 'clarity' ? 1 : 0
  const marks = pointMarks(known.map(({ point }) => point))
  const step = known.length === 1 ? 0 : (RIGHT - LEFT) / (known.length - 1)
  const [large, small] = [worded(marks, step, SIGN), worded(marks, step, SMALL_SIGN)]
  const dots = known.map(({ point, value }, index) => ({
    id: point.id,
    x: known.length === 1 ? WIDTH / 2 : LEFT + step * index,
    y: BOTTOM - ((BOTTOM - TOP) * (value - least)) / (most - least),
    value: t(`unit.${trend}`, { value: format.number(value) }),
    when: marks[index] ?? '',
    isNow: point.kind === 'now',
    look: `${large[index] ? '' : styles.notLarge} ${small[index] ? '' : styles.notSmall}`,
  }))
  const values = format.list(dots.map(({ value, when }) => t('value', { value, when })))
  return (
    <svg
      className={`${styles.drawing} ${styles.points}`}
      viewBox={`0 0 ${WIDTH} 156`}
      role="img"
      aria-label={t('label', { title: t(`title.${trend}`), values })}
    >
      <path className={styles.axis} d="M24 128H488" />
      <polyline className={styles.line} points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map(({ id, x, y, value, when, isNow, look }) => (
        <g key={id}>
          <circle className={`${styles.dot} ${isNow ? styles.now : ''}`} cx={x} cy={y} r="4" />
          <g className={look}>
            <text className={styles.value} x={x} y={y - 10} textAnchor="middle">
              {value}
            </text>
            <text x={x} y="148" textAnchor="middle">
              {when}
            </text>
          </g>
        </g>
      ))}
    </svg>
  )
}
