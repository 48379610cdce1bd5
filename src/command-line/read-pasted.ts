import { profileAddress } from '../pipeline.ts'
import { personInText, readPasted } from '../without-page.ts'
import { type Given, nowOf, type Outcome, standardInput } from './command.ts'
import { languages, UNNAMED } from './languages.ts'

/**
 * `read --pasted < text` → the Reading that pasting the text would give before anything is asked, or `{unreadable: reason}` and
 * exit 3. `--url` takes the address of the profile, where it does not stand in the text.
 */
export async function readPastedText(given: Given): Promise<Outcome> {
  const text = await standardInput('The text of a profile')
  const person = personInText(given.url ?? '') ?? personInText(text) ?? UNNAMED
  const url = profileAddress(person) ?? ''
  const reading = readPasted(text, { person, url, now: nowOf(given), languages })
  return { output: reading, exit: 'unreadable' in reading ? 3 : 0 }
}
