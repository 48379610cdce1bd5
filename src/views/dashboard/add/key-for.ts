import type { PersonKey } from '../../../model/person-key.ts'
import { fold } from '../../../text/fold.ts'
import { cutAtWord } from '../../../text/visible.ts'

/** The site of people who were added without a page. */
export const BY_HAND = 'by-hand'

/** A key for somebody without an address: by the name, with a number where others of that name are kept. */
export function keyFor(name: string, kept: readonly PersonKey[], isAnother: boolean): PersonKey {
  const handle =
    cutAtWord(
      fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, ''),
      250,
    ) || 'somebody'
  const isTaken = (one: string) => kept.some((person) => person.site === BY_HAND && person.handle === one)
  if (!isAnother) return { site: BY_HAND, handle }
  let number = 2
  while (isTaken(`${handle}-${number}`)) number++
  return { site: BY_HAND, handle: isTaken(handle) ? `${handle}-${number}` : handle }
}
