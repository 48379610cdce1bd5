import type { StoredAbout } from '../../desk/stored-about.ts'
import { loadHeard } from '../../languages/heard.ts'
import { loadLanguage } from '../../languages/language.ts'
import { otherwise } from '../../model/language.ts'
import type { Reading } from '../../model/reading.ts'
import { fetchAhead } from '../../platform/parts.ts'
import { holdLook } from '../../platform/session.ts'
import { findLanguages, languageByLetters } from '../../text/scripts.ts'
import { firstDrawn } from '../parts/first-drawn.ts'

/** What does the whole job with a person, and what is stored about them. */
export interface Job {
  readonly PersonView: typeof import('./person-view.tsx').PersonView
  readonly stored: Promise<StoredAbout>
}

/** A message is most often in the language that its reader writes; in another one, what is fetched is for nothing. */
const likelyLanguage = ({ profile }: Reading) => languageByLetters(profile.headline?.value ?? '') ?? otherwise

/** Fetches everything that the job needs at once: of what a part needs in its turn nobody knew before it was read. */
function fetchParts(reading: Reading): void {
  const code = likelyLanguage(reading)
  const heard = findLanguages(JSON.stringify(reading)).map((one) => `${one}-heard`)
  fetchAhead('kept', 'job', 'en-heard', code, `${code}-lint`, ...heard)
}

/** Loads it once the person is drawn: code, words and rows at the same time, since none needs another. */
export async function loadJob(reading: Reading): Promise<Job> {
  fetchParts(reading)
  await firstDrawn
  // Nothing waits for it, and a popup that is closed at once leaves it behind all the same.
  void holdLook(reading)
  const stored = import('../../desk/stored-about.ts').then(({ storedAbout }) => storedAbout(reading.person))
  // Whoever awaits it says what is wrong; until then nobody does.
  stored.catch(() => undefined)
  void loadLanguage(likelyLanguage(reading), [])
  void loadHeard(findLanguages(JSON.stringify(reading)))
  const { PersonView } = await import('./person-view.tsx')
  return { PersonView, stored }
}
