import { said } from '../../../call/call-words.ts'
import { loadCallWords } from '../../../languages/calls.ts'
import { useLoaded } from '../../parts/use-loaded.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The sentence that keeps to the agreed time, in the language of messages. */
export function useClosingSentence(minutes: number) {
  const { settings, shows } = useSurroundings()
  const language = settings.messageLanguage ?? shows.code
  const words = useLoaded(() => loadCallWords(language))
  return words && { language, sentence: `“${said(words.closing, { minutes })}”` }
}

/** The same on the preparation sheet. */
export function ClosingSentence({ minutes }: { readonly minutes: number }) {
  const { texts } = useSurroundings()
  const closing = useClosingSentence(minutes)
  if (!closing) return null
  return (
    <section>
      <h2>{texts.calls.prepare.closing}</h2>
      <p class="notice say" lang={closing.language} dir="auto">
        {closing.sentence}
      </p>
    </section>
  )
}
