'use client'

import { encode } from 'uqr'
import styles from './qr-code.module.css'

/** A link as a QR code: dark on white in either theme, with the quiet edge that cameras need. */
export function QrCode({ url, label }: { url: string; label: string }) {
  const { size, data } = encode(url, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={squares.join('')} />
    </svg>
  )
}
