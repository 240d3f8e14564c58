import type { Messages } from './en.ts'

declare module 'use-intl' {
  interface AppConfig {
    /** Keys that no language has are errors of type. */
    Messages: Messages
  }
}
