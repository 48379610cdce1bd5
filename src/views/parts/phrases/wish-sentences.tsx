import { useState } from 'preact/hooks'
import type { LanguageCode } from '../../../model/language.ts'
import { isUntold, type Unconfirmed } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { Clause } from './clause.tsx'

import { Said } from './said.tsx'

type WishPart = Extract<Unconfirmed, { readonly line: string }>

interface WishSentencesProps {
  readonly part: WishPart
  readonly language: LanguageCode
  /** With `{phrase}`. */
  readonly sentence: string
  readonly onPart: (part: WishPart) => void
}

/** One sentence a wish; where none could be proposed, one with an empty place. */
export function WishSentences({ part, language, sentence, onPart }: WishSentencesProps) {
  const { phrases: labels } = useShows().popup
  const [before = '', after = ''] = sentence.split('{phrase}')
  const phrases = part.phrases.length > 0 ? part.phrases : ['']
  const [isNew] = useState(isUntold(part))
  return (
    <>
      {isNew && <Said text={part.said} />}
      {phrases.map((phrase, at) => [
        <p key={at}>
          {before}
          <Clause
            label={labels.wish}
            value={phrase}
            language={language}
            placeholder="…"
            onValue={(value) => onPart({ ...part, phrases: phrases.with(at, value) })}
          />
          {after}
        </p>,
        part.beside[at] && (
          <p key={`beside ${at}`} class="faint">
            <bdi>{labels.beside}</bdi> <q>{part.beside[at]}.</q>
          </p>
        ),
      ])}
    </>
  )
}
