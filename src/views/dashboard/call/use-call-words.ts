import type { CallWords } from '../../../call/call-words.ts'
import { loadCallWords } from '../../../languages/language.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { known, messageLanguage } from '../../../pipeline.ts'
import { me } from '../../../store/me.ts'
import { correctionsOf, readingsOf } from '../../../store/readings.ts'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

/** What is said around a call, and in which language. */
export interface Spoken {
  readonly language: LanguageCode
  readonly words: CallWords
}

/** What is said around a call in the language of messages to somebody; where nothing of them was read, in mine. */
export function useCallWords(person: PersonKey): Spoken | undefined {
  const { settings, shows } = useSurroundings()
  return useLive(async () => {
    const [[first, ...rest], corrections, writer] = await Promise.all([
      readingsOf(person),
      correctionsOf(person),
      me(),
    ])
    const language =
      first && writer
        ? messageLanguage(known([first, ...rest], corrections), writer, settings)
        : (settings.messageLanguage ?? shows.code)
    return { language, words: await loadCallWords(language) }
  }, [person.site, person.handle, settings, shows.code])
}
