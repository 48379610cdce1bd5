import { useEffect, useState } from 'preact/hooks'
import { offerPattern, offerSentence } from '../../../call/offer-sentence.ts'
import { deskFor } from '../../../desk/open-desk.ts'
import { putOffer } from '../../../desk/put-offer.ts'
import { languageTraits } from '../../../model/language.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { copyText } from '../../../platform/clipboard.ts'
import { saveDraft } from '../../../store/drafts.ts'
import { DoneLine } from '../../parts/done-line.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { whoOf } from '../../parts/who.ts'
import { useCallSays } from '../call/use-call-says.ts'
import { go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface SentenceProps {
  readonly person: PersonKey
  readonly times: readonly string[]
  readonly minutes: number
  /** The zone in whose hours the times are said. */
  readonly zone: string
}

/** The sentence that offers the times, to be changed, copied, and put into the answer. */
export function Sentence({ person, times, minutes, zone }: SentenceProps) {
  const { texts } = useSurroundings()
  const labels = texts.calls.times
  const spoken = useCallSays(person)
  const made =
    spoken &&
    offerSentence(times, {
      minutes,
      zone,
      locale: languageTraits[spoken.language].locale,
      says: spoken.says,
    })
  const [own, setOwn] = useState<string>()
  const { act, failed } = useOneAct()
  const [said, setSaid] = useState<string>()
  // Other times make another sentence.
  useEffect(() => setOwn(undefined), [made])
  if (!spoken || !made) return null
  const text = own ?? made
  const answer = () =>
    act(async (refused) => {
      const desk = await deskFor(person, 'reply-yes')
      // What is missing for a message is said where it is written.
      if (typeof desk === 'string') return go({ page: 'write', who: whoOf(person), kind: 'reply-yes' })
      await putOffer(desk, spoken.language, { sentence: text, earlier: offerPattern(spoken.says) })
      const draft = desk.draft.value
      const isStored = desk.at.value.drafts.includes(draft)
      if (isStored || (await saveDraft(draft).orElse(refused))) go({ page: 'draft', id: draft.id })
      return undefined
    })
  const copy = async () => setSaid((await copyText(text)) ? labels.copied : labels.notCopied)
  return (
    <section class="stack tight">
      <TextField lang={spoken.language} lines={5} label={labels.sentence} value={text} onValue={setOwn} />
      <div class="row between">
        <p class="faint grow">{labels.theirsFirst}</p>
        <button type="button" onClick={() => void copy()}>
          {labels.copy}
        </button>
        <button type="button" class="primary" onClick={() => void answer()}>
          {labels.answer}
        </button>
      </div>
      <Failed failed={failed} />
      <DoneLine text={said} />
    </section>
  )
}
