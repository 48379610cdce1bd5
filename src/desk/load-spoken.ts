import type { CallSays } from '../call/call-says.ts'
import { loadCallSays } from '../languages/language.ts'
import type { LanguageCode } from '../model/language.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Settings } from '../model/settings.ts'
import { joinReadings, messageLanguage } from '../pipeline.ts'
import { me } from '../store/me.ts'
import { correctionsOf, readingsOf } from '../store/readings.ts'

/** What is said around a call, and in which language. */
export interface Spoken {
  readonly language: LanguageCode
  readonly says: CallSays
}

/** What is said around a call in the language of messages to somebody; where nothing of them was read, in the one that is set, else in `shown`. */
export async function loadSpoken(
  person: PersonKey,
  settings: Settings,
  shown: LanguageCode,
): Promise<Spoken> {
  const [[first, ...rest], corrections, writer] = await Promise.all([
    readingsOf(person),
    correctionsOf(person),
    me(),
  ])
  const language =
    first && writer
      ? messageLanguage(joinReadings([first, ...rest], corrections), writer, settings)
      : (settings.messageLanguage ?? shown)
  return { language, says: await loadCallSays(language) }
}
