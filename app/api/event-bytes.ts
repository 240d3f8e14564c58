/** One event of a stream. `data` is JSON, so it has no line ends in it. */
export function eventBytes(event: string, data: string, id?: number): Uint8Array {
  return Buffer.from(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`)
}
