import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withOffice } from './office.ts'

/** Only an open view knows what is frozen, and only a macro can ask one without a window. */
const MACRO = `Sub Frozen(from As String, into As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(from, "_blank", 0, hidden())
  view = book.CurrentController
  file = FreeFile()
  Open into For Output As #file
  For index = 0 To book.Sheets.Count - 1
    sheet = book.Sheets.getByIndex(index)
    view.setActiveSheet(sheet)
    Print #file, sheet.Name & ": " & view.hasFrozenPanes() & " " & view.getSplitColumn() & " " & view.getSplitRow()
  Next index
  Close #file
  book.close(True)
  StarDesktop.terminate()
End Sub`

/** What LibreOffice Calc keeps in sight of each sheet of a workbook: `Matrix: True 1 1`, columns before rows. */
export function frozenPanes(workbook: Uint8Array): Promise<string[]> {
  return withOffice(async ({ folder, run }) => {
    const [from, into] = [join(folder, 'book.xlsx'), join(folder, 'frozen.txt')]
    writeFileSync(from, workbook)
    // The first start makes the profile, and would overwrite a macro that is there already.
    await run('--terminate_after_init')
    writeMacro(join(folder, 'profile/user/basic/Standard'))
    await run(`macro:///Standard.Remit.Frozen("${pathToFileURL(from)}","${into}")`)
    return readFileSync(into, 'utf8').trim().split('\n')
  })
}

function writeMacro(library: string): void {
  const types = (kind: string) =>
    `<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.split(':')[1]}.dtd">`
  writeFileSync(
    join(library, 'script.xlb'),
    `<?xml version="1.0" encoding="UTF-8"?>
${types('library:library')}
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Remit"/>
</library:library>`,
  )
  const script = MACRO.replace(/[&"]/g, (sign) => (sign === '&' ? '&amp;' : '&quot;'))
  writeFileSync(
    join(library, 'Remit.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
${types('script:module')}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Remit" script:language="StarBasic">${script}</script:module>`,
  )
}
