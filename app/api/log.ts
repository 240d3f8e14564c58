import pino from 'pino'

/** One line of JSON per event. Never given: tokens, cookies, query strings, titles, names or notes. */
export interface Log {
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  error(facts: object, message: string): void
  /** Writes what is still in memory. */
  flush(): void
}

/** A log on standard output. Lines wait up to a second, so that a busy server writes many at once. */
export function makeLog(level: string): Log {
  const output = pino.destination({ fd: 1, sync: false, minLength: 8192, periodicFlush: 1000 })
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output)
  return {
    debug: (facts, message) => logger.debug(facts, message),
    info: (facts, message) => logger.info(facts, message),
    error: (facts, message) => logger.error(facts, message),
    flush: () => output.flushSync(),
  }
}
