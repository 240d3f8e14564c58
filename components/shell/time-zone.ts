/** The cookie that tells the server the browser's time zone, so that both write the same times. */
export const TIME_ZONE_COOKIE = 'remit-time-zone'

/** The time zone that a cookie names; UTC for none or one that does not exist. */
export function readTimeZone(cookie: string | undefined): string {
  if (!cookie) return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: cookie }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
