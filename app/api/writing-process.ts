import { type FileTask, writeFile } from './write-file.ts'

// A process of its own: the libraries for PDF, Word and pictures hold up whoever runs them, and their memory comes back only so.
process.on('message', async (task: FileTask) => {
  try {
    process.send?.({ bytes: await writeFile(task) })
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

// Whoever asked is gone.
process.on('disconnect', () => process.exit())
