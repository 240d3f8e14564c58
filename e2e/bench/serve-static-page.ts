import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Board } from '#lib/board/board.ts'
import { freePort } from '../server.ts'

/** A static page that is being served. */
export interface StaticPageServer {
  url: string
  stop(): Promise<void>
}

const FOLDER = 'e2e/bench/static-page'

/** Builds the static page for production and serves it, compressed once and for all, with a board's cards in the page. */
export async function serveStaticPage(board: Board): Promise<StaticPageServer> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/static-page.tsx`],
    bundle: true,
    minify: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const pages: Record<string, [type: string, body: Buffer]> = {
    '/': ['text/html; charset=utf-8', gzipSync(html(board))],
    '/page.js': ['text/javascript', gzipSync(outputFiles[0]?.contents ?? '')],
    '/page.css': ['text/css', gzipSync(readFileSync(`${FOLDER}/static-page.css`))],
  }
  const port = await freePort()
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    if (!page) return response.writeHead(404).end()
    const [type, body] = page
    return response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function html(board: Board): string {
  const data = JSON.stringify(board).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><link rel="stylesheet" href="/page.css">
<div id="root"></div><script>window.board=${data}</script><script src="/page.js" defer></script></html>`
}
