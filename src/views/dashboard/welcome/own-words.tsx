import { useState } from 'preact/hooks'
import { acceptBegun, type Begun } from '../../../desk/begin.ts'
import { phraseLexicons } from '../../../languages/phrases.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import { findUnconfirmedAsWritten, type Unconfirmed } from '../../../pipeline.ts'
import { OwnSentences } from '../../parts/phrases/own-sentences.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface OwnWordsProps {
  readonly begun: Begun
  /** Called when the sentences were accepted, or left for later. */
  readonly onDone: () => void
  /** Called once what was accepted is taken back. */
  readonly onUndone: () => void
}

type ByLanguage = readonly (readonly [LanguageCode, readonly Unconfirmed[]])[]

const partsOf = ({ persona, me }: Begun): ByLanguage =>
  languageCodes
    .map((code) => [code, findUnconfirmedAsWritten(persona, me, code, phraseLexicons[code])] as const)
    .filter(([, parts]) => parts.length > 0)

/** The sentences that will speak for the user in every message, to be put right in place, or later. */
export function OwnWords({ begun, onDone, onUndone }: OwnWordsProps) {
  const { texts, shows } = useSurroundings()
  const [parts, setParts] = useState(() => partsOf(begun))
  const { act, failed } = useOneAct()
  const yes = () =>
    act(
      async (refused) => {
        const kept = await acceptBegun(begun, parts, refused)
        if (kept) onDone()
        return kept
      },
      { onUndone },
    )
  return (
    <section class="stack wide" aria-label={texts.welcome.soundsTitle}>
      {parts.map(([code, own]) => (
        <div key={code} class="card">
          <OwnSentences
            parts={own}
            language={code}
            lexicon={phraseLexicons[code]}
            onParts={(changed) =>
              setParts(parts.map((one) => (one[0] === code ? ([code, changed] as const) : one)))
            }
          />
        </div>
      ))}
      <p class="soft">{texts.welcome.soundsHint}</p>
      <Failed failed={failed} />
      <div class="row">
        <button type="button" class="primary" onClick={yes}>
          {shows.popup.phrases.yes}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {texts.welcome.soundsLater}
        </button>
      </div>
    </section>
  )
}
