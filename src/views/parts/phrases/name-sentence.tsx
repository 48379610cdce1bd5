import type { LanguageCode } from '../../../model/language.ts'
import type { Unconfirmed } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { Clause } from './clause.tsx'

import { Said } from './said.tsx'

type NamePart = Extract<Unconfirmed, { readonly me: 'nameIn' }>

interface NameSentenceProps {
  readonly part: NamePart
  readonly language: LanguageCode
  readonly onPart: (part: NamePart) => void
}

/** The name under a message, in its script. */
export function NameSentence({ part, language, onPart }: NameSentenceProps) {
  const { phrases } = useShows().popup
  return (
    <>
      <Said text={part.said} />
      <p>
        <Clause
          label={phrases.name}
          value={part.name}
          language={language}
          placeholder="…"
          onValue={(name) => onPart({ ...part, name })}
        />
      </p>
    </>
  )
}
