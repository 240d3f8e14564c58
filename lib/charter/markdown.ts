import type { Block, CharterDocument, Item, Section, Table } from './charter-document.ts'

/** What Markdown needs of a document; one that is no charter has it too. */
export interface MarkdownDocument
  extends Pick<CharterDocument, 'kicker' | 'title' | 'facts' | 'status' | 'footer'> {
  sections: readonly Pick<Section, 'title' | 'blocks'>[]
}

/** A document as Markdown (GitHub's flavour). Whatever the board says stays text: no link, image, tag, list or table comes of it. */
export function markdownOf(document: MarkdownDocument): string {
  const { kicker, title, facts, status, sections, footer } = document
  const parts = [
    `# ${inline(title)}`,
    inline(kicker),
    facts.map(({ name, value }) => `**${inline(name)}:** ${inline(value)}`).join('  \n'),
    ...(status ? [`> ${inline(status)}`] : []),
    ...sections.flatMap((section) => [`## ${inline(section.title)}`, ...section.blocks.map(block)]),
    '---',
    inline(footer),
  ]
  return `${parts.join('\n\n')}\n`
}

function block(each: Block): string {
  switch (each.kind) {
    case 'paragraph': {
      const text = lines(each.text).join('  \n')
      return each.title ? `**${inline(each.title)}:** ${text}` : text
    }
    case 'list':
      return list(each.items)
    case 'columns':
      return each.columns
        .map(({ title, people, items }) => {
          const holders = people ? `\n\n${inline(people)}` : ''
          return `### ${inline(title)}${holders}${items.length > 0 ? `\n\n${list(items)}` : ''}`
        })
        .join('\n\n')
    case 'table':
      return table(each)
  }
}

function list(items: readonly Item[]): string {
  return items
    .map(({ text, note }) => `- ${lines(text).join('  \n  ')}${note ? ` (${inline(note)})` : ''}`)
    .join('\n')
}

function table({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head.map(cell)),
    line(head.map(() => '---')),
    ...rows.map((row) =>
      'group' in row
        ? line([`**${cell(row.group)}**`, ...head.slice(1).map(() => '')])
        : line(row.cells.map(cell)),
    ),
  ].join('\n')
}

function cell(text: string): string {
  return text.split('\n').map(inline).join('<br>')
}

/** The lines of a text; blank ones would end the paragraph. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(inline)
}

/** One line as it is, whatever stands in it. */
function inline(text: string): string {
  return text
    .replace(/\n/g, ' ')
    .replace(/[\\`*_[\]<>|~#&$@{}^=]/g, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^(\s*)([-+:])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
