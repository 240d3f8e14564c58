import { Children } from 'react'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Row, Table } from '#lib/charter/charter-document.ts'
import styles from './paper.module.css'

/** A table of a charter. On a phone it scrolls for itself, when it is a wide one. */
export function PaperTable({ table: { caption, head, rows, widths, look } }: { table: Table }) {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${look ? styles[look] : ''}`}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <colgroup>
          {Children.toArray(widths.map((width) => <col style={{ width: `${(100 * width) / all}%` }} />))}
        </colgroup>
        <thead>
          <tr>{Children.toArray(head.map((cell) => <th scope="col">{cell}</th>))}</tr>
        </thead>
        <tbody>{Children.toArray(rows.map((row) => drawn(row, head.length)))}</tbody>
      </table>
    </div>
  )
}

function drawn(row: Row, columns: number) {
  if ('group' in row) {
    return (
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={columns}>
          {row.group}
        </th>
      </tr>
    )
  }
  const [name, ...cells] = row.cells
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      {Children.toArray(cells.map((cell) => <td dir="auto">{cell}</td>))}
    </tr>
  )
}
