'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import visuallyHidden from '#components/ui/visually-hidden.module.css'
import type { Timer } from '#lib/board/workshop.ts'
import { timerMoment } from './timer-figure.ts'

/** Says when a running timer has one minute left and when time is up, to those who listen; where it says so is to be drawn once. */
export function useTimerVoice(timer: Timer, left: number): ReactNode {
  const t = useTranslations('workshop.timer')
  const region = useRef<HTMLDivElement>(null)
  const before = useRef({ timer, left })
  useEffect(() => {
    const moment = before.current.timer === timer ? timerMoment(before.current.left, left) : undefined
    if (region.current && moment) region.current.textContent = t(moment)
    before.current = { timer, left }
  }, [timer, left, t])
  return <div ref={region} className={visuallyHidden.hidden} role="status" aria-live="polite" />
}
