/** So many seconds as minutes and seconds: 760 is `12:40`. */
export function timerFigure(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** What is worth saying when the seconds left go from one number to another: the last minute begins, or time is up. */
export function timerMoment(before: number, now: number): 'oneMinute' | 'ended' | undefined {
  if (before > 0 && now === 0) return 'ended'
  return before > 60 && now > 0 && now <= 60 ? 'oneMinute' : undefined
}
