import type { Block, CharterDocument, Section } from '#lib/charter/charter-document.ts'
import { fontSigns } from '#lib/charter/font-signs.ts'
import { type Glyphs, glyphsOf } from './glyphs.ts'
import { writeColumns } from './pdf-columns.ts'
import { writeFeet, writeHead } from './pdf-head.ts'
import { writeTable } from './pdf-table.ts'
import { LOOKS, looksAt, type Part, part, type Sheet, WEIGHTS, type Weight } from './sheet.ts'
import { flow } from './write-lines.ts'

const MARGIN = 40
const FOOT = 50

/**
 * What a PDF needs besides its text. `fonts`: TrueType, as bytes. `made`: the time it says it was made. `breathe` is called
 * often, and may wait for others to work.
 */
export interface PdfAsked {
  fonts: Record<Weight, Uint8Array>
  made: Date
  breathe(): Promise<void> | undefined
}

/** A charter as a tagged PDF on A4: with bookmarks, its title and language, and its font inside. */
export async function pdfOf(document: CharterDocument, asked: PdfAsked): Promise<Uint8Array> {
  const { default: PdfDocument } = await import('pdfkit')
  const { title, kicker, language } = document
  const doc = new PdfDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: FOOT, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: `${title}: ${kicker}`, Creator: 'Remit', CreationDate: asked.made, ModDate: asked.made },
  } as object)
  const bytes = gathered(doc)
  for (const weight of WEIGHTS) {
    doc.registerFont(weight, asked.fonts[weight] as never)
    doc.font(weight)
    await asked.breathe()
  }
  const glyphs = glyphsOf(doc, fontSigns(asked.fonts.regular))
  const sheet = sheetOf(doc, glyphs, asked.breathe)
  sheet.newPage()
  const root = doc.struct('Document')
  doc.addStructure(root)
  writeHead(sheet, root, document)
  const top = doc.outline.addItem(title, { expanded: true } as never)
  setScale(sheet, document.scale)
  for (const section of document.sections) {
    if (section.newPage) setScale(sheet, 1)
    await writeSection(sheet, root, top, section)
  }
  if (sheet.glyphs.lacked()) flow(sheet, part(sheet, root, 'P'), document.boxes, LOOKS.muted)
  root.end()
  writeFeet(sheet, document)
  await asked.breathe()
  doc.end()
  return bytes
}

function setScale(sheet: Sheet, scale: number): void {
  sheet.scale = scale
  sheet.looks = looksAt(scale)
}

function sheetOf(doc: PDFKit.PDFDocument, glyphs: Glyphs, breathe: Sheet['breathe']): Sheet {
  const sheet: Sheet = {
    doc,
    glyphs,
    looks: LOOKS,
    scale: 1,
    breathe,
    left: MARGIN,
    width: 0,
    y: MARGIN,
    top: MARGIN,
    bottom: 0,
    newPage() {
      doc.addPage()
      sheet.width = doc.page.width - 2 * MARGIN
      sheet.bottom = doc.page.height - FOOT
      sheet.y = MARGIN
    },
    room(height) {
      if (sheet.y + height <= sheet.bottom || sheet.y <= sheet.top) return false
      sheet.newPage()
      return true
    },
  }
  return sheet
}

type Bookmark = PDFKit.PDFOutline

async function writeSection(sheet: Sheet, root: Part, top: Bookmark, section: Section): Promise<void> {
  const made = part(sheet, root, 'Sect')
  if (section.newPage && sheet.y > sheet.top) sheet.newPage()
  else {
    sheet.y += 9 * sheet.scale
    sheet.room(70)
  }
  top.addItem(section.title, { top: sheet.y - 8, left: sheet.doc.page.width } as never)
  flow(sheet, part(sheet, made, 'H2'), section.title, sheet.looks.heading)
  sheet.y += 4 * sheet.scale
  for (const block of section.blocks) await writeBlock(sheet, made, block)
}

async function writeBlock(sheet: Sheet, parent: Part, block: Block): Promise<void> {
  switch (block.kind) {
    case 'paragraph': {
      const text = block.title ? `${block.title}: ${block.text}` : block.text
      flow(sheet, part(sheet, parent, 'P'), text, sheet.looks[block.look ?? 'body'])
      sheet.y += 5 * sheet.scale
      return
    }
    case 'list': {
      const list = part(sheet, parent, 'L')
      for (const { text, note } of block.items) {
        await sheet.breathe()
        const body = part(sheet, part(sheet, list, 'LI'), 'LBody')
        flow(sheet, body, `• ${text}${note ? ` (${note})` : ''}`, sheet.looks.body)
        sheet.y += 2
      }
      return
    }
    case 'columns':
      return writeColumns(sheet, parent, block.columns)
    case 'table':
      return writeTable(sheet, parent, block)
  }
}

function gathered(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => resolve(joined(chunks)))
  })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
