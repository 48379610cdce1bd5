import { fillSentence } from '../../../call/call-says.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { useSurroundings } from '../surroundings.tsx'
import { useCallSays } from './use-call-says.ts'

interface ClosingSentenceProps {
  readonly person: PersonKey
  readonly minutes: number
}

/** The sentence that keeps to the agreed time, in the language of messages to somebody. */
export function useClosingSentence({ person, minutes }: ClosingSentenceProps) {
  const spoken = useCallSays(person)
  return spoken && { language: spoken.language, sentence: fillSentence(spoken.says.closing, { minutes }) }
}

/** The same on the preparation sheet. */
export function ClosingSentence(about: ClosingSentenceProps) {
  const { texts } = useSurroundings()
  const closing = useClosingSentence(about)
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
