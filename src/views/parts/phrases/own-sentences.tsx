import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { type LanguageCode, languageTraits } from '../../../model/language.ts'
import { isUntold, LONGEST_SHORT_WHO, type PhraseLexicon, type Unconfirmed } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { Clause } from './clause.tsx'

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

type WhoPart = Extract<Unconfirmed, { readonly me: 'who' }>
type NamePart = Extract<Unconfirmed, { readonly me: 'nameIn' }>
type WishPart = Extract<Unconfirmed, { readonly line: string }>

interface WhoSentencesProps {
  readonly part: WhoPart
  readonly language: LanguageCode
  /** Stands where nothing is said yet. */
  readonly beginning: string
  readonly onPart: (part: WhoPart) => void
}

function WhoSentences({ part, language, beginning, onPart }: WhoSentencesProps) {
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

interface NameSentenceProps {
  readonly part: NamePart
  readonly language: LanguageCode
  readonly onPart: (part: NamePart) => void
}

/** The name under a message, in its script. */
function NameSentence({ part, language, onPart }: NameSentenceProps) {
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

/** What the user wrote, where nothing of it could be proposed. */
const Said = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <p class="faint" dir="auto">
      <q>{text}</q>
    </p>
  )

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

interface WishSentencesProps {
  readonly part: WishPart
  readonly language: LanguageCode
  /** With `{phrase}`. */
  readonly sentence: string
  readonly onPart: (part: WishPart) => void
}

/** One sentence a wish; where none could be proposed, one with an empty place. */
function WishSentences({ part, language, sentence, onPart }: WishSentencesProps) {
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
