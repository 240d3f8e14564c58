import { once } from 'node:events'

/** Makes a process that was started with `--inspect` collect its garbage. `log`: what it printed, its debugging address included. */
export async function collectGarbage(log: string): Promise<void> {
  const address = /ws:\/\/\S+/.exec(log)?.[0]
  if (!address) throw new Error('the server was not started with --inspect')
  const socket = new WebSocket(address)
  await once(socket, 'open')
  socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }))
  await once(socket, 'message')
  socket.close()
}
