import type { Block, CharterDocument, Column, Item, Section, Table } from './charter-document.ts'
import { stacksOf } from './page-layout.ts'

/** A charter as bare HTML, to paste into a wiki: headings, lists and tables only. */
export function htmlFragment(document: CharterDocument): string {
  return [...head(document), ...document.sections.map(section), `<p>${text(document.footer)}</p>`].join('\n')
}

function head({ kicker, title, facts, status }: CharterDocument): string[] {
  const told = facts.map(
    ({ name, value }) => `<tr><th scope="row">${text(name)}</th><td>${text(value)}</td></tr>`,
  )
  return [
    '<header>',
    `<p>${text(kicker)}</p>`,
    `<h1>${text(title)}</h1>`,
    `<table class="facts"><tbody>${told.join('')}</tbody></table>`,
    '</header>',
    ...(status ? [`<p class="status">${text(status)}</p>`] : []),
  ]
}

function section({ id, title, blocks, newPage }: Section): string {
  const look = newPage ? ' class="new-page"' : ''
  return `<section id="${id}"${look}>\n<h2>${text(title)}</h2>\n${blocks.map(block).join('\n')}\n</section>`
}

function block(each: Block): string {
  switch (each.kind) {
    case 'paragraph': {
      const named = each.title ? `<strong>${text(each.title)}:</strong> ` : ''
      return `<p${each.look ? ` class="${each.look}"` : ''}>${named}${text(each.text)}</p>`
    }
    case 'list':
      return list(each.items)
    case 'columns':
      return `<div class="lanes">\n${stacksOf(each.columns).map(stack).join('\n')}\n</div>`
    case 'table':
      return table(each)
  }
}

function stack(columns: readonly Column[]): string {
  return `<div>\n${columns.map(column).join('\n')}\n</div>`
}

function column({ title, people, colour, items }: Column): string {
  const holders = people ? `\n<p>${text(people)}</p>` : ''
  const cards = items.length > 0 ? `\n${list(items)}` : ''
  return `<div class="lane ${colour}">\n<h3>${text(title)}</h3>${holders}${cards}\n</div>`
}

function list(items: readonly Item[]): string {
  const told = items.map(
    ({ text: words, note }) => `<li>${text(words)}${note ? ` <small>(${text(note)})</small>` : ''}</li>`,
  )
  return `<ul>\n${told.join('\n')}\n</ul>`
}

function table({ caption, head, rows, widths, look }: Table): string {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const cols = widths.map((width) => `<col style="width:${((100 * width) / all).toFixed(1)}%">`)
  const heads = head.map((cell) => `<th scope="col">${text(cell)}</th>`)
  const body = rows.map((row) => {
    if ('group' in row)
      return `<tr class="group"><th scope="rowgroup" colspan="${head.length}">${text(row.group)}</th></tr>`
    const [name = '', ...cells] = row.cells
    const rest = cells.map((cell) => `<td>${text(cell)}</td>`).join('')
    return `<tr><th scope="row">${text(name)}</th>${rest}</tr>`
  })
  return [
    `<table${look ? ` class="${look}"` : ''}>`,
    `<caption>${text(caption)}</caption>`,
    `<colgroup>${cols.join('')}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}

/** Text in HTML: nothing in it is markup, and each piece keeps its own direction. */
export function text(words: string): string {
  const safe = words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br>')
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(words) ? `<bdi>${safe}</bdi>` : safe
}
