import { Scroller } from '#components/ui/scroller.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Row, Table } from '#lib/charter/charter-document.ts'
import { keyed } from './keyed.ts'
import styles from './paper-blocks.module.css'

/** A table of a charter. On a phone it scrolls for itself, when it is a wide one. */
export function PaperTable({ table: { caption, head, rows, widths, look } }: { table: Table }) {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return (
    <Scroller label={caption} className={styles.scroll}>
      <table className={`${styles.table} ${look ? styles[look] : ''}`}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <colgroup>
          {keyed(widths).map(([key, width]) => (
            <col key={key} style={{ width: `${(100 * width) / all}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {keyed(head).map(([key, cell]) => (
              <th key={key} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(([key, row]) => (
            <TableRow key={key} row={row} columns={head.length} />
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

function TableRow({ row, columns }: { row: Row; columns: number }) {
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
      {keyed(cells).map(([key, cell]) => (
        <td key={key} dir="auto">
          {cell}
        </td>
      ))}
    </tr>
  )
}
