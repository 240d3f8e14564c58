import type { CharterDocument } from './charter-document.ts'
import { htmlFragment, text } from './html.ts'

/** A charter as a page of its own, complete in one file: it loads nothing, runs nothing, and prints on A4. */
export function htmlPage(document: CharterDocument): string {
  return `<!doctype html>
<html lang="${text(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(document.title)}: ${text(document.kicker)}</title>
<style>${STYLE}</style>
</head>
<body>
<main style="--page-one:${document.scale}">
${htmlFragment(document)}
</main>
</body>
</html>
`
}

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #eeebe5; color: #211e1a; font: 13px/18px Inter, "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 794px; margin: 24px auto; padding: 48px 64px; background: #fff; }
h1, h2, h3, p, ul, table { margin: 0; padding: 0; }
header { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 24px; padding-bottom: 16px; border-bottom: 2px solid #211e1a; }
header p, caption, small, .muted, .lane p { color: #625d55; font-size: 12px; line-height: 16px; }
h1 { font-size: 28px; line-height: 36px; letter-spacing: -0.02em; }
h2 { margin: 24px 0 8px; font-size: 16px; line-height: 24px; break-after: avoid; }
h3 { margin: 8px 0 0; font-size: 14px; line-height: 20px; break-after: avoid; }
.status { margin-top: 16px; padding: 8px 12px; border: 1px solid #a3195b; border-radius: 6px; }
.strong { font-weight: 600; }
.facts { grid-row: 1 / 3; grid-column: 2; align-self: start; width: auto; max-width: 300px; margin: 0; font-size: 12px; line-height: 16px; }
.facts th, .facts td { padding: 0 0 0 12px; border: 0; font-weight: 400; }
.facts th { color: #625d55; }
.lanes { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; }
.lane + .lane { margin-top: 16px; }
.lane { padding-top: 4px; border-top: 4px solid #6b7280; }
.lane.po { border-color: #0072b2; }
.lane.shared { border-color: #009e73; }
.lane.pm { border-color: #d55e00; }
.lane ul { margin-top: 8px; list-style: none; }
.lane li { padding: 4px 0; border-top: 1px solid #e3dfd7; }
ul { padding-left: 18px; }
.lane ul { padding-left: 0; }
table { width: 100%; margin-top: 4px; border-collapse: collapse; }
caption { text-align: left; }
th, td { padding: 6px 12px 6px 0; border-top: 1px solid #e3dfd7; text-align: left; vertical-align: top; font-weight: 400; }
thead th, .group th, tbody th { font-weight: 500; }
thead th, .group th { font-weight: 600; }
tr { break-inside: avoid; }
.group th { padding-top: 12px; }
.letters th:not(:first-child), .letters td { padding-right: 4px; text-align: center; }
.letters td { font-weight: 600; }
.form td, .form tbody th { height: 36px; padding-top: 10px; border-bottom: 1px solid #8b857b; }
@media (max-width: 640px) { main { margin: 0; padding: 24px 16px; } .lanes { grid-template-columns: 1fr; } header { grid-template-columns: minmax(0, 1fr); } .facts { grid-row: auto; grid-column: 1; max-width: none; margin-top: 8px; } .facts th { padding-left: 0; } table { font-size: 12px; } }
@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; } .new-page { break-before: page; } section:not(.new-page, .new-page ~ section) { zoom: calc(0.93 * var(--page-one)); } h2 { margin-top: 14px; } caption { display: none; } th, td { padding-top: 4px; padding-bottom: 4px; } }
`
