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
        <colgroup>{Children.toArray(widths.map((width) => width / all).map(column))}</colgroup>
        <thead>
          <tr>{Children.toArray(head.map(heading))}</tr>
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
      {Children.toArray(cells.map(plainCell))}
    </tr>
  )
}

function column(share: number) {
  return <col style={{ width: `${100 * share}%` }} />
}

function heading(cell: string) {
  return <th scope="col">{cell}</th>
}

function plainCell(cell: string) {
  return <td dir="auto">{cell}</td>
}
