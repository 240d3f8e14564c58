import { expect, test } from 'vitest'
import type { MatrixReading } from './matrix-reading.ts'
import { readMatrix } from './read-matrix.ts'
import { englishWords } from './reading.fixture.ts'

/** What was understood of a text. Throws when it was refused. */
function reading(text: string, columns?: MatrixReading['columns']): MatrixReading {
  const read = readMatrix(text, englishWords.matrix, columns)
  if ('refusal' in read) throw new Error(read.refusal)
  return read
}

/** `Title: PO=A Dev=R`, and the section in front. */
function told(text: string): string[] {
  const { cards, roles } = reading(text)
  return cards.map(({ title, section, duties }) => {
    const letters = duties.map((duty) => `${roles[duty.role]?.name}=${duty.letters.join('')}`)
    return `${section ? `${section} > ` : ''}${title}: ${letters.join(' ')}`
  })
}

function unread(text: string) {
  return reading(text).unread.map(({ row, cell, text: said }) => `${row}.${cell} ${said}`)
}

test('roles as columns, ragged, with glued letters, empty cells and what stands behind the last pipe', () => {
  const text = `# Who does what

| Job|Lead |\tCrew | Club (e.g. A/B) |\u0020
| :--- | :-- | --- | ---: |
| Open the hall | I |\tRA |\tC |
| Sweep |   | R  | AC | on Fridays
| Close| ci | RAC |`
  expect(told(text)).toEqual([
    'Open the hall: Lead=I Crew=RA Club (e.g. A/B)=C',
    'Sweep: Crew=R Club (e.g. A/B)=AC',
    'Close: Lead=CI Crew=RAC',
  ])
  expect(unread(text)).toEqual(['1.1 Who does what', '6.5 on Fridays'])
})

test('sections: bold over the whole row, one cell only, and plain ones that a sheet begins with', () => {
  const dutch =
    '| Taak | PE | PM |\n|--|--|--|\n| **Begin** |||||\n| Plan | A | R |\n| **Einde** |\n| Afsluiten | R | A/R |'
  expect(told(dutch)).toEqual(['Begin > Plan: PE=A PM=R', 'Einde > Afsluiten: PE=R PM=AR'])
  expect(told('Task,PO,PM\nStart,,\nPlan,A,R\nEnd,,\nClose,R,A\n')).toEqual([
    'Start > Plan: PO=A PM=R',
    'End > Close: PO=R PM=A',
  ])
  expect(told('Task,PO,PM\nPlan,A,R\nNobody does this,,\nClose,R,A\n')).toEqual([
    'Plan: PO=A PM=R',
    'Nobody does this: ',
    'Close: PO=R PM=A',
  ])
})

test('a number column, dashes for nothing, middle dots, Cyrillic; what is no letter is told', () => {
  const text =
    '| № | Задача | PO | TL | QA |\n|---|---|---|---|---|\n| 4.1 | Вход | — | **R·A** | - |\n| 4.2 | Выход | С | N/A | QA |'
  expect(told(text)).toEqual(['Вход: TL=RA', 'Выход: PO=C'])
  expect(unread(text)).toEqual(['4.5 QA'])
})

test('a bold activity and the italic one below are two; BOM and CRLF', () => {
  const text =
    '\uFEFF## Table\r\n\r\n| Area | PO | Ops |\r\n|:--|:-:|:-:|\r\n| **1. Run** |   A   |  I  |\r\n| *Watch, mend* |  | **R** |\r\n'
  expect(told(text)).toEqual(['1. Run: PO=A Ops=I', 'Watch, mend: Ops=R'])
})

test('several tables with the same roles, each under its heading', () => {
  const table = (job: string) => `| Activité | Léa | Max |\n|---|---|---|\n| ${job} | R | R/A |\n`
  const text = `# Projet\n\n## 1️⃣ Build\n\n${table('Code `a | b`'.replace('|', '\\|'))}\n## 2️⃣ Run\n\n${table('Watch')}`
  expect(told(text)).toEqual(['1️⃣ Build > Code a | b: Léa=R Max=RA', '2️⃣ Run > Watch: Léa=R Max=RA'])
  expect(unread(text)).toEqual(['1.1 Projet'])
})

test.each([
  ['words', 'Activity,Responsible,Accountable,Consulted,Informed'],
  ['words with letters, in any language', 'Atividade,Faz (R),Aprova (A),Opina (C),Sabe (I)'],
  ['bold letters', 'Activity,**R**,**A**,**C**,**I**'],
  ['names of fields', 'activity,role_responsible,role_accountable,role_consulted,role_informed'],
  ['Dutch', 'Activiteit,Verantwoordelijk,Eindverantwoordelijk,Geraadpleegd,Geïnformeerd'],
])('letters as columns, by %s', (_, header) => {
  const text = `${header}\nPlan,Ana / Ben,QA/QC,"C, I & Co;Law + Tax",–\n`
  expect(told(text)).toEqual(['Plan: Ana / Ben=R QA/QC=A C=C I & Co=C Law=C Tax=C'])
})

test('a phase that stands in its first row only, a column of roles that is none, a line that follows at once', () => {
  const text =
    '| **Phase** | **Task** | **Roles** | **R** | **A** | **C** | **I** |\n|--|--|--|--|--|--|--|\n| **1. Plan** | Scope | Boss, Crew | PM | PS | BA, SC| – |\n|  | Dates | Crew | PM | – | | CM |\n---\n'
  expect(told(text)).toEqual(['1. Plan > Scope: PM=R PS=A BA=C SC=C', '1. Plan > Dates: PM=R CM=I'])
  expect(reading(text).columns.map(({ as }) => as)).toEqual(['section', 'title', 'note', 'R', 'A', 'C', 'I'])
  expect(reading(text).cards[0]?.notes).toEqual([{ heading: 'Roles', text: 'Boss, Crew' }])
})

test('a heading of several known words, and an area beside the title', () => {
  const text =
    '#;Area;Activity / Task;PO (Anna);Remarks\n1;Strategy;Vision;A;see wiki\n2;;Pricing;C;\n3;Delivery;Backlog;A;\n'
  expect(told(text)).toEqual([
    'Strategy > Vision: PO (Anna)=A',
    'Strategy > Pricing: PO (Anna)=C',
    'Delivery > Backlog: PO (Anna)=A',
  ])
  const uses = (head: string, first: string) => reading(`${head}\n${first}\n`).columns.map(({ as }) => as)
  expect(uses('Tasks or deliverables,PO,Notes & links', 'Plan,A,wiki')).toEqual(['title', 'role', 'note'])
  expect(uses('Task,PO / PM,Task / PM', 'Plan,A,R')).toEqual(['title', 'role', 'role'])
})

test.each([
  ['Area,PO,PM', 'title,role,role'],
  ['Area,Remarks,PO', 'title,note,role'],
  ['ID,Area,PO', 'note,title,role'],
  ['Phase,Area,PO', 'section,title,role'],
  ['Area,Work,PO', 'section,title,role'],
])('the columns of %s', (head, uses) => {
  const cells = head.replaceAll(/P[OM]/g, 'A').replaceAll(/[A-Z][a-z]+|ID/g, 'words')
  const { columns } = reading(`${head}\n${cells}\n`)
  expect(columns.map(({ as }) => as).join()).toBe(uses)
})

test('the delimiter is that of the headings, not of lists in cells; quotes hold anything', () => {
  expect(told('Task;PO;"Team; crew"\n"Plan, draft";A;R,C\n')).toEqual(['Plan, draft: PO=A Team; crew=RC'])
  expect(told('Task\tPO\tPM\n"Two\nlines"\tA\tR\n')).toEqual(['Two lines: PO=A PM=R'])
  expect(told('item_id,item_type,role_responsible,role_accountable\nG-3,List,Ana;Ben,QA/QC\n')).toEqual([
    'G-3: Ana=R Ben=R QA/QC=A',
  ])
})

test('a title and a legend above, headings of departments, a legend and a footnote below', () => {
  const text =
    'Our matrix,,\nR,Responsible,\nA,Accountable,\n,Product,Tech\nTask,PO,Dev\nPlan,A*,R (backup)\n\n* until May,,\nR = does the work,,\n'
  expect(told(text)).toEqual(['Plan: PO=A Dev=R'])
  expect(reading(text).cards[0]?.duties.map(({ remark }) => remark)).toEqual(['A*', 'R (backup)'])
  expect(unread(text)).toEqual([
    ...['1.1 Our matrix', '2.1 R', '2.2 Responsible', '3.1 A', '3.2 Accountable', '4.2 Product', '4.3 Tech'],
    ...['8.1 * until May', '9.1 R = does the work'],
  ])
})

test('of a long title the rest goes into the details, not through the middle of a character', () => {
  const [card] = reading(`Task,PO\n${'😀'.repeat(150)} end,A\n`).cards
  expect(card?.isCut).toBe(true)
  expect(card?.title.length).toBeLessThanOrEqual(200)
  expect(card?.title.isWellFormed()).toBe(true)
  expect(`${card?.title}${card?.details}`.replaceAll('…', '').match(/😀/gu)).toHaveLength(150)
  expect(card?.details?.endsWith('end')).toBe(true)
})

test('control characters, lone surrogates and what turns the direction of text do not get through', () => {
  const [card] = reading('Task,PO\n\u202Egnp.exe\u0007 \uD800x,A\n').cards
  expect(card?.title).toBe('gnp.exe �x')
})

test('corrected columns: what looked like a note is the title, what looked like a role is left out', () => {
  const text = 'Notes,Team,PO\nPlan,R,A\n'
  const { columns } = reading(text)
  const corrected = columns.map((each) => (each.heading === 'Team' ? { ...each, as: 'skip' as const } : each))
  expect(reading(text, corrected).roles.map(({ name }) => name)).toEqual(['PO'])
  const none = columns.map((each) => ({ ...each, as: 'note' as const }))
  expect(readMatrix(text, englishWords.matrix, none)).toEqual({ refusal: 'no-title' })
})

test('what could hold up everyone else is refused at once', () => {
  const started = performance.now()
  const refused = (text: string) => readMatrix(text, englishWords.matrix)
  expect(refused('a,'.repeat(500_000))).toEqual({ refusal: 'too-many-rows' })
  expect(refused(`Task,PO\n${'x,R\n'.repeat(12_000)}`)).toEqual({ refusal: 'too-many-rows' })
  expect(refused(`| a | b |\n|--|--|\n| ${'**a'.repeat(300_000)} | x |`)).toMatchObject({
    refusal: 'no-letters',
  })
  expect(performance.now() - started).toBeLessThan(2000)
})
