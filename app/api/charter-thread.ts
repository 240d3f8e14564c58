import { parentPort } from 'node:worker_threads'
import { type CharterTask, writeCharter } from './charter-write.ts'

// A thread of its own: the libraries for PDF and Word hold up whoever runs them.
parentPort?.on('message', async (task: CharterTask) => {
  try {
    parentPort?.postMessage({ bytes: await writeCharter(task) })
  } catch (error) {
    parentPort?.postMessage({
      failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
