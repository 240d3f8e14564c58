import type { ComponentProps } from 'react'

/** What any of our buttons takes. */
export type ButtonProps = ComponentProps<'button'>
