import { Children } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { Block, Colour, Column, Item } from '#lib/charter/charter-document.ts'
import styles from './paper.module.css'
import { PaperTable } from './paper-table.tsx'

/** What stands under one heading of a charter. */
export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return Children.toArray(blocks.map(drawn))
}

function drawn(block: Block) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles[block.look ?? 'text']} dir="auto">
          {block.title && <b>{block.title}: </b>}
          {block.text}
        </p>
      )
    case 'list':
      return <ul className={styles.list}>{Children.toArray(block.items.map(item))}</ul>
    case 'columns':
      return <div className={styles.lanes}>{Children.toArray(block.columns.map(lane))}</div>
    case 'table':
      return <PaperTable table={block} />
  }
}

const SIGNS = { po: 'po', shared: 'shared', pm: 'pm', other: 'other' } as const satisfies Record<
  Colour,
  string
>

function lane({ title, people, colour, items }: Column) {
  return (
    <div className={`${styles.lane} ${styles[colour]}`}>
      <h4>
        <Icon name={SIGNS[colour]} className={styles.sign} />
        <span dir="auto">{title}</span>
      </h4>
      {people && <p dir="auto">{people}</p>}
      <ul>{Children.toArray(items.map(item))}</ul>
    </div>
  )
}

function item({ text, note }: Item) {
  return (
    <li>
      <span dir="auto">{text}</span>
      {note && <small>{note}</small>}
    </li>
  )
}
