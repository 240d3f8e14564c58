import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const FILES = '.next/static/**/*.{js,css}'

/** Lays beside each script and style sheet of the build its compressed forms, as small as can be, so that none is compressed at a request. */
export function compress(): void {
  for (const file of globSync(FILES)) {
    const bytes = readFileSync(file)
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
  }
}
