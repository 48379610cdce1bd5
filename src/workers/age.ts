import { Decrypter, Encrypter } from 'age-encryption'
import { formsOf, normalForm } from './passphrase.ts'

/** What opening a locked file gives: its text, or why it stays closed. */
export type Unlocked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'wrong-passphrase' | 'unreadable' }

/**
 * Locks a text with a passphrase, in its normal form; the standard `age` command opens the file with that form too.
 * `workFactor`: log₂ of scrypt's.
 */
export async function lock(text: string, passphrase: string, workFactor = 18): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(normalForm(passphrase))
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(text)
}

/** Opens what was locked with a passphrase, in whichever form of Unicode it is typed now. */
export async function unlock(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const decrypter = new Decrypter()
  for (const form of formsOf(passphrase)) decrypter.addPassphrase(form)
  try {
    return { ok: true, text: await decrypter.decrypt(bytes, 'text') }
  } catch (error) {
    // age-encryption has no codes; this is its one message for a key that fits no recipient.
    const fitsNone = error instanceof Error && error.message.includes('no identity matched')
    return { ok: false, problem: fitsNone ? 'wrong-passphrase' : 'unreadable' }
  }
}
