/** What a server started with this file before it is told by its parent: how far its clock is ahead of the machine's, in ms. */
export interface ClockMove {
  ahead: number
}

let ahead = 0
const machineTime = Date.now
Date.now = () => machineTime() + ahead
globalThis.Date = new Proxy(Date, {
  construct: (date, given, made) => Reflect.construct(date, given.length === 0 ? [Date.now()] : given, made),
})

process.on('message', ({ ahead: told }: ClockMove) => {
  ahead = told
  process.send?.('moved')
})
// Hearing of the time is no reason to stay.
process.channel?.unref()
