import { lock, unlock } from './age.ts'
import type { LockTask } from './lock-file.ts'

// Locking takes about a second of computing: it runs here, so that the page goes on answering.
addEventListener('message', async ({ data }: MessageEvent<LockTask>) => {
  try {
    const answer =
      'text' in data ? await lock(data.text, data.passphrase) : await unlock(data.bytes, data.passphrase)
    postMessage({ answer })
  } catch {
    postMessage({ failed: true })
  }
})
