import type { Unlocked } from './age.ts'

/** What the worker is asked: a text to lock, or bytes to open. */
export type LockTask = { readonly passphrase: string } & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
)

/** Locks the text of a file with a passphrase, beside the page. Rejects when the worker fails. */
export const lockFile = (text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> =>
  ask<Uint8Array<ArrayBuffer>>({ text, passphrase })

/** Opens a locked file with its passphrase, beside the page. */
export const unlockFile = (bytes: Uint8Array, passphrase: string): Promise<Unlocked> =>
  ask<Unlocked>({ bytes, passphrase })

const header = 'age-encryption.org/v1\n'

/** Whether a file is one that was locked, by the first line of the age format. */
export const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, header.length)) === header

/** Asks a worker one thing and ends it: it holds the passphrase no longer than needed. */
function ask<T>(task: LockTask): Promise<T> {
  const worker = new Worker(new URL('./lock.ts', import.meta.url), { type: 'module' })
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ answer: T } | { failed: true }>) =>
      'answer' in data ? resolve(data.answer) : reject(new Error('The file could not be locked or opened'))
    worker.onerror = () => reject(new Error('The worker that locks files could not start'))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
