'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { PRODUCT_MANAGEMENT_DOMAINS } from '#lib/gaps/expected.ts'
import type { Figures } from '#lib/reviews/trend.ts'
import styles from './trend.module.css'
import { usePointMarks } from './use-point-marks.ts'

/** Of the drawing, in its own units: its width, how high a row is and a line in it, and where lines begin and end. */
const WIDTH = 496
const [ROW, HIGH] = [26, 14]
const [LEFT, RIGHT] = [152, 440]

/** The share of product management that nobody owns over time: all in all, then a line for each domain. Each is its name too. */
export function DomainLines({ figures }: { figures: readonly Figures[] }) {
  const t = useTranslations('reviews.trend')
  const format = useFormatter()
  const marks = usePointMarks()(figures.map(({ point }) => point))
  const { domainName } = useNaming()
  const percent = (value: number) => t('unit.vacuum', { value: format.number(value) })
  const parts = [
    { key: 'all', name: t('total'), shares: figures.map(({ vacuum }) => vacuum) },
    ...PRODUCT_MANAGEMENT_DOMAINS.map((domain) => ({
      key: domain,
      name: domainName(domain),
      shares: figures.map(({ domains }) => domains[domain]),
    })),
  ]
  const rows = parts.flatMap(({ key, name, shares }, at) => {
    const known = shares.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]))
    const last = known.at(-1)
    if (!last) return []
    const foot = at * ROW + ROW - 6
    const dots = known.map(({ value, index }) => ({
      x: figures.length === 1 ? RIGHT : LEFT + ((RIGHT - LEFT) * index) / (figures.length - 1),
      y: foot - (HIGH * value) / 100,
    }))
    return [{ key, name, foot, dots, known, last: percent(last.value) }]
  })
  if (rows.length === 0) return <p className={styles.nothing}>{t('none')}</p>
  const said = rows.map(({ name, known }) => {
    const values = known.map(({ value, index }) => {
      return t('value', { value: percent(value), when: marks[index] ?? '' })
    })
    return t('path', { name, values: format.list(values) })
  })
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${parts.length * ROW}`}
      role="img"
      aria-label={t('label', { title: t('title.vacuum'), values: said.join('; ') })}
    >
      {rows.map(({ key, name, foot, dots, last }) => {
        const isAll = key === 'all'
        const end = dots.at(-1)
        return (
          <g key={key}>
            <text className={isAll ? styles.value : undefined} x="0" y={foot}>
              {name}
            </text>
            <path className={styles.axis} d={`M${LEFT} ${foot + 0.5}H${RIGHT}`} />
            <polyline
              className={isAll ? styles.line : styles.part}
              points={dots.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
            {end && <circle className={`${styles.dot} ${styles.now}`} cx={end.x} cy={end.y} r="2" />}
            <text className={styles.value} x={WIDTH - 8} y={foot} textAnchor="end">
              {last}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
