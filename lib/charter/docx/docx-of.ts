import type { FileChild } from 'docx'
import type { Block, CharterDocument, Section } from '#lib/charter/charter-document.ts'
import { onPageOne } from '#lib/charter/page-layout.ts'
import { lanesOf, tableOf } from './docx-table.ts'
import { BODY, type Docx, HEADINGS, heading, MUTED, paragraph, paragraphOf, runs } from './docx-text.ts'

/** A charter as a Word file on A4, to edit further: real headings, lists and tables. `breathe` may wait for others to work. */
export async function docxOf(
  document: CharterDocument,
  { breathe }: { breathe(): Promise<void> | undefined },
): Promise<Uint8Array> {
  const docx: Docx = { ...(await import('docx')), scale: 1 }
  const onFirst: Docx = { ...docx, scale: document.scale }
  await breathe()
  const children: FileChild[] = headOf(docx, document)
  const firstPage = onPageOne(document.sections)
  for (const section of document.sections) {
    children.push(...sectionOf(firstPage.includes(section) ? onFirst : docx, section))
    await breathe()
  }
  // Word wants a paragraph behind the last table; in front of a heading one more line could begin an empty page.
  children.push(paragraph(docx, '', { size: 2, after: 0 }))
  const file = new docx.Document({
    title: `${document.title}: ${document.kicker}`,
    creator: 'Remit',
    styles: stylesOf(document.language),
    sections: [{ properties: PAGE, footers: { default: footerOf(docx, document) }, children }],
  })
  await breathe()
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}

/** A4 with margins of 19 mm, in twentieths of a point. */
const PAGE = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 850, bottom: 850, left: 1080, right: 1080 },
  },
}

function stylesOf(language: string) {
  // Everybody's Word has it, with Greek and Cyrillic; a font that is missing would be replaced by any other.
  const font = 'Arial'
  const run = { font, language: { value: language } }
  return {
    default: {
      document: { run: { ...run, size: BODY, color: '211E1A' } },
      title: { run: { ...run, size: 44, bold: true } },
      heading1: {
        run: { ...run, size: HEADINGS[2], bold: true },
        paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
      },
      heading2: {
        run: { ...run, size: HEADINGS[3], bold: true },
        paragraph: { spacing: { before: 60, after: 20 }, keepNext: true },
      },
    },
  }
}

function headOf(docx: Docx, { kicker, title, facts, status }: CharterDocument): FileChild[] {
  return [
    paragraph(docx, kicker, { color: MUTED, size: 18 }),
    new docx.Paragraph({
      children: runs(docx, title),
      heading: docx.HeadingLevel.TITLE,
      spacing: { after: 80 },
    }),
    ...facts.map(({ name, value }) =>
      paragraphOf(
        docx,
        [...runs(docx, `${name}: `, { color: MUTED, size: 18 }), ...runs(docx, value, { size: 18 })],
        {
          after: 0,
        },
      ),
    ),
    ...(status ? [paragraph(docx, status, { bold: true, size: 18 })] : []),
  ]
}

function sectionOf(docx: Docx, { title, blocks, newPage }: Section): FileChild[] {
  const written = blocks.flatMap((block, index) => [
    ...blockOf(docx, block),
    // Two tables without a paragraph between them would be one.
    ...(isTable(block) && isTable(blocks[index + 1]) ? [paragraph(docx, '', { size: 8, after: 0 })] : []),
  ])
  return [heading(docx, title, 2, newPage), ...written]
}

function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'columns'
}

function blockOf(docx: Docx, block: Block): FileChild[] {
  switch (block.kind) {
    case 'paragraph': {
      const { title, text, look } = block
      const style = look === 'muted' ? { color: MUTED, size: 18 } : { bold: look === 'strong' }
      const named = title ? runs(docx, `${title}: `, { bold: true }) : []
      return [paragraphOf(docx, [...named, ...runs(docx, text, style)], { after: 4 })]
    }
    case 'list':
      return block.items.map(
        ({ text, note }) =>
          new docx.Paragraph({
            children: runs(docx, note ? `${text} (${note})` : text),
            bullet: { level: 0 },
          }),
      )
    case 'columns':
      return [lanesOf(docx, block.columns)]
    case 'table':
      return [tableOf(docx, block)]
  }
}

function footerOf(docx: Docx, { footer, page }: CharterDocument) {
  const { Footer, PageNumber, TabStopType, TextRun } = docx
  // The numbers are fields of Word; the words around them are those of the language.
  const [before = '', between = '', after = ''] = page.split(/{pages?}/)
  const look = { size: 17, color: MUTED }
  const numbers = new TextRun({
    children: [`\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
    ...look,
  })
  const line = new docx.Paragraph({
    children: [...runs(docx, footer, look), numbers],
    tabStops: [{ type: TabStopType.RIGHT, position: 9746 }],
  })
  return new Footer({ children: [line] })
}
