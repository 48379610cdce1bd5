import { useEffect, useState } from 'preact/hooks'
import { offerSentence } from '../../../call/offer-sentence.ts'
import { languageTraits } from '../../../model/language.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { copyText } from '../../../platform/clipboard.ts'
import { DoneLine } from '../../parts/done-line.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { whoOf } from '../../parts/who.ts'
import { useCallWords } from '../call/use-call-words.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface SentenceProps {
  readonly person: PersonKey
  readonly times: readonly string[]
  readonly minutes: number
  /** The zone in whose hours the times are said. */
  readonly zone: string
}

/** The sentence that offers the times, to be changed and copied. */
export function Sentence({ person, times, minutes, zone }: SentenceProps) {
  const { texts } = useSurroundings()
  const words = texts.calls.times
  const spoken = useCallWords(person)
  const made =
    spoken &&
    offerSentence(times, {
      minutes,
      zone,
      locale: languageTraits[spoken.language].locale,
      words: spoken.words,
    })
  const [own, setOwn] = useState<string>()
  const [said, setSaid] = useState<string>()
  // Other times make another sentence.
  useEffect(() => setOwn(undefined), [made])
  if (!spoken || !made) return null
  const text = own ?? made
  const copy = async () => setSaid((await copyText(text)) ? words.copied : words.notCopied)
  return (
    <section class="stack tight">
      <TextField
        lang={spoken.language}
        lines={5}
        label={words.sentence}
        hint={words.theirsFirst}
        value={text}
        onValue={setOwn}
      />
      <div class="row end">
        <button type="button" class="primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        <a class="button" href={addressOf({ page: 'write', who: whoOf(person), kind: 'reply-yes' })}>
          {words.answer}
        </a>
      </div>
      <DoneLine text={said} />
    </section>
  )
}
