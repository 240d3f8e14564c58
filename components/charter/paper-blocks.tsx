import { Icon } from '#components/ui/icon.tsx'
import type { Block, Colour, Column, Item } from '#lib/charter/charter-document.ts'
import { stacksOf } from '#lib/charter/page-layout.ts'
import { keyed } from './keyed.ts'
import styles from './paper-blocks.module.css'
import { PaperTable } from './paper-table.tsx'

/** What stands under one heading of a charter. */
export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return keyed(blocks).map(([key, block]) => <PaperBlock key={key} block={block} />)
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles[block.look ?? 'text']} dir="auto">
          {block.title && <b>{block.title}: </b>}
          {block.text}
        </p>
      )
    case 'list':
      return <Items items={block.items} className={styles.list} />
    case 'columns':
      return (
        <div className={styles.lanes}>
          {keyed(stacksOf(block.columns)).map(([key, stack]) => (
            <div key={key}>
              {keyed(stack).map(([place, column]) => (
                <Lane key={place} column={column} />
              ))}
            </div>
          ))}
        </div>
      )
    case 'table':
      return <PaperTable table={block} />
  }
}

const SIGNS = { po: 'po', shared: 'shared', pm: 'pm', other: 'other' } as const satisfies Record<
  Colour,
  string
>

function Lane({ column: { title, people, colour, items } }: { column: Column }) {
  return (
    <div className={styles.lane} data-colour={colour}>
      <h4>
        <Icon name={SIGNS[colour]} className={styles.sign} />
        <span dir="auto">{title}</span>
      </h4>
      {people && <p dir="auto">{people}</p>}
      <Items items={items} />
    </div>
  )
}

function Items({ items, className }: { items: readonly Item[]; className?: string | undefined }) {
  return (
    <ul className={className}>
      {keyed(items).map(([key, { text, note }]) => (
        <li key={key}>
          <span dir="auto">{text}</span>
          {note && <small>{note}</small>}
        </li>
      ))}
    </ul>
  )
}
