import { createServer, type IncomingMessage, type Server } from 'node:http'
import { networkInterfaces } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import next from 'next'
import sirv from 'sirv'
import { makeApi } from '#app/api/api.ts'
import { type Config, readConfig } from '#app/api/config.ts'
import { closeHouse, openHouse } from '#app/api/open-house.ts'

/** So long may what is under way take once the server is told to stop. Milliseconds. */
const GRACE = 500

/** By then the process ends, whatever happens. Milliseconds. */
const LAST_MOMENT = 1800

try {
  await serve(readConfig(process.env), process.argv.includes('--dev'))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

/** Where the browser finds the files of a build. */
const FILES = '/_next/static/'

/** The interface in front, everything else to Next, in one process. Rejects with a sentence when it cannot start. */
async function serve(config: Config, dev: boolean): Promise<void> {
  const house = await openHouse(config)
  const pages = next({ dev, hostname: config.host, port: config.port })
  await pages.prepare()
  const toPages = pages.getRequestHandler()
  const toApi = getRequestListener(makeApi(house).fetch, { overrideGlobalObjects: false })
  const toFiles = dev ? undefined : staticFiles()
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 66_000 }, (incoming, outgoing) => {
    if (isForApi(incoming)) toApi(incoming, outgoing)
    else if (toFiles && incoming.url?.startsWith(FILES))
      toFiles(incoming, outgoing, () => toPages(incoming, outgoing))
    else toPages(incoming, outgoing)
  })
  if (dev) server.on('upgrade', pages.getUpgradeHandler())
  await listening(server, config)
  announce(server, config)

  const stop = async () => {
    setTimeout(() => process.exit(1), LAST_MOMENT).unref()
    const closed = new Promise((resolve) => server.close(resolve))
    house.rooms.closeAll()
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE))])
    await closeHouse(house)
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** The files of the build, whose names tell their contents, as they were compressed after it. What is not there is Next's to say. */
function staticFiles(): ReturnType<typeof sirv> {
  const serveFile = sirv('.next/static', {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: 31_536_000,
    setHeaders: (outgoing) => outgoing.setHeader('X-Content-Type-Options', 'nosniff'),
  })
  return (incoming, outgoing, next) => {
    const { url = '/' } = incoming
    incoming.url = url.slice(FILES.length - 1)
    serveFile(incoming, outgoing, () => {
      incoming.url = url
      next?.()
    })
  }
}

function isForApi({ url }: IncomingMessage): boolean {
  return url?.startsWith('/api/') ?? false
}

function listening(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is in use; choose another with PORT.`) : error)
    })
    server.listen(port, host, resolve)
  })
}

function announce(server: Server, { host, publicUrl }: Config): void {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const isWide = host === '0.0.0.0' || host === '::'
  const addresses = publicUrl ? [publicUrl] : isWide ? ['localhost', ...ownAddresses()] : [host]
  for (const each of addresses) {
    const url = publicUrl ?? `http://${each.includes(':') ? `[${each}]` : each}:${port}`
    process.stdout.write(`Remit is at ${url}\n`)
  }
}

/** The addresses by which others in the same network reach this machine. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter((each) => each.family === 'IPv4' && !each.internal)
    .map((each) => each.address)
}
