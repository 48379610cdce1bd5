import { type LanguageCode, languageTraits } from '../../../model/language.ts'
import type { PhraseLexicon, Unconfirmed } from '../../../pipeline.ts'
import { NameSentence } from './name-sentence.tsx'
import { WhoSentences } from './who-sentences.tsx'
import { WishSentences } from './wish-sentences.tsx'

interface OwnSentencesProps {
  readonly parts: readonly Unconfirmed[]
  /** The language of the message. */
  readonly language: LanguageCode
  readonly lexicon: PhraseLexicon
  readonly onParts: (parts: readonly Unconfirmed[]) => void
}

/** The sentences that speak for the user, each underlined part of them to be put right in place. */
export function OwnSentences({ parts, language, lexicon, onParts }: OwnSentencesProps) {
  const put = (at: number, part: Unconfirmed) => onParts(parts.with(at, part))
  return (
    <div class="stack tight sentences" lang={language} dir={languageTraits[language].direction}>
      {parts.map((part, at) => {
        const onPart = (one: Unconfirmed) => put(at, one)
        if ('line' in part) {
          const sentence = lexicon.sentences[part.role === 'long-goal' ? 'goal' : 'need']
          return (
            <WishSentences
              key={part.line}
              part={part}
              language={language}
              sentence={sentence}
              onPart={onPart}
            />
          )
        }
        return part.me === 'who' ? (
          <WhoSentences
            key="who"
            part={part}
            language={language}
            beginning={lexicon.sentences.who}
            onPart={onPart}
          />
        ) : (
          <NameSentence key="name" part={part} language={language} onPart={onPart} />
        )
      })}
    </div>
  )
}
