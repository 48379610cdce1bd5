import { useLayoutEffect, useState } from 'preact/hooks'
import { loadShows } from '../../languages/language.ts'
import type { Shows } from '../../languages/shows.ts'
import { type LanguageCode, languageTraits } from '../../model/language.ts'
import { browserLanguage } from '../../platform/interface-language.ts'
import { mark } from '../../platform/marks.ts'
import { rememberedLanguage, rememberLanguage } from '../../platform/remembered-language.ts'
import { firstDrawn } from '../parts/first-drawn.ts'

/** The texts of the interface: at once in the language last shown, then in the one that the settings say. */
export function useTexts(): Shows | undefined {
  const [shows, setShows] = useState<Shows>()
  useLayoutEffect(() => {
    const first = rememberedLanguage() ?? browserLanguage()
    const show = async (code: LanguageCode) => {
      const texts = await loadShows(code)
      document.documentElement.lang = code
      document.documentElement.dir = languageTraits[code].direction
      mark('texts')
      setShows(texts)
    }
    void show(first).then(async () => {
      await firstDrawn
      const wanted = await storedLanguage()
      if (!wanted || wanted === first) return
      rememberLanguage(wanted)
      await show(wanted)
    })
  }, [])
  return shows
}

/** What the settings say; undefined where they cannot be read, and the language stays as it was. */
async function storedLanguage(): Promise<LanguageCode | undefined> {
  const { settings } = await import('../../store/settings.ts')
  return settings().then(
    ({ interfaceLanguage }) => interfaceLanguage ?? browserLanguage(),
    () => undefined,
  )
}
