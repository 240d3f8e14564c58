import { build, isBuilt } from './build.ts'

// The server itself starts in this process, so that a signal reaches it without a shell in between.
if (!isBuilt()) build()
Object.assign(process.env, { NODE_ENV: 'production' })
await import('../server.ts')
