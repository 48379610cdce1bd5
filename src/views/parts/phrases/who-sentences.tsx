import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { LanguageCode } from '../../../model/language.ts'
import { isUntold, LONGEST_SHORT_WHO, type Unconfirmed } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { Clause } from './clause.tsx'

import { Said } from './said.tsx'

type WhoPart = Extract<Unconfirmed, { readonly me: 'who' }>

interface WhoSentencesProps {
  readonly part: WhoPart
  readonly language: LanguageCode
  /** Stands where nothing is said yet. */
  readonly beginning: string
  readonly onPart: (part: WhoPart) => void
}

/** Who writes: whole, and as short as a note has room for. */
export function WhoSentences({ part, language, beginning, onPart }: WhoSentencesProps) {
  const { phrases } = useShows().popup
  const { long = '', short = '' } = part.who ?? {}
  const [isNew] = useState(isUntold(part))
  return (
    <>
      {isNew && <Said text={part.said} />}
      <p>
        <Clause
          label={phrases.who}
          value={long}
          language={language}
          placeholder={beginning}
          onValue={(value) => onPart({ ...part, who: { long: value, short } })}
        />
        .
      </p>
      <p>
        <bdi class="faint">{phrases.inNote}</bdi>{' '}
        <Clause
          label={phrases.whoShort}
          value={short}
          language={language}
          placeholder={beginning}
          onValue={(value) => onPart({ ...part, who: { long, short: value } })}
        />
        . <ShortCount length={short.trim().length} />
      </p>
    </>
  )
}

/** How much room a note has for who writes, where it is not enough. */
function ShortCount({ length }: { readonly length: number }) {
  const { desk } = useShows().popup
  if (length <= LONGEST_SHORT_WHO) return null
  return (
    <span class="chip due" role="status">
      {fill(desk.count, { count: length, limit: LONGEST_SHORT_WHO })}
    </span>
  )
}
