import type { GuidingFacts, GuidingRequest } from '../model/guiding-facts.ts'
import type { LanguageCode } from '../model/language.ts'
import { commitmentWords } from './commitment-words.ts'
import { own, plain, sign, type Typed } from './guide-word.ts'
import { type Fillings, isIn } from './phrase.ts'
import type { Says } from './says.ts'
import { observationWords } from './seen-words.ts'
import { wordIn } from './word.ts'

/** What a guide's message can say: of my commitment, of the request, of the last session. */
interface GuideSources {
  readonly guiding?: GuidingFacts | undefined
  /** Who is pointed to, as the user calls them. */
  readonly pointer?: string | undefined
  readonly language: LanguageCode
  readonly says: Says
}

/** The words of the guide's side: each only where it is known in the message's language. */
export function guideWords({ guiding, pointer, language, says }: GuideSources): Fillings {
  if (!guiding) return {}
  const { commitment, request, observation, advocacy, toTry, heard, goals, askedAbout, agreedNames } = guiding
  const typed = typedIn(language, says)
  const quoted = quotedIn(language, says)
  const what = typed(advocacy?.what)
  return {
    ...(commitment && commitmentWords(commitment, guiding, language, says)),
    // Where nothing was asked in writing, it is a place that is spoken of.
    ...(request ? requestWords(request, typed, says) : { takesPlace: sign(true) }),
    ...(observation && observationWords(observation, typed, says)),
    pointer: pointer !== undefined && agreedNames.includes(pointer) ? plain(pointer) : undefined,
    askedAbout: typed(askedAbout),
    goals: quoted(goals),
    heard: typed(heard),
    toTry: quoted(toTry),
    plan: plain(planIn(toTry, language, says)),
    what,
    forWhat: what && { ...what, text: says.guide.forThis(what.text) },
    to: plain(advocacy?.to),
    agreed: sign(advocacy?.isAgreed),
  }
}

const typedIn =
  (language: LanguageCode, says: Says): Typed =>
  (text) => {
    const word = text !== undefined && isIn(text, language) ? wordIn(text, own) : undefined
    return word && { ...word, text: says.guide.line(word.text) }
  }

/** What may be in their words, or in words noted for oneself, stands between marks as it was written. */
const quotedIn =
  (language: LanguageCode, { quotes: [opening, closing] }: Says): Typed =>
  (text) => {
    const word = text !== undefined && isIn(text, language) ? wordIn(short(text), own) : undefined
    return word && { ...word, text: `${opening}${word.text}${closing}` }
  }

/** What they wanted to try within a sentence, where it says whose is whose by itself. */
function planIn(toTry: string | undefined, language: LanguageCode, { guide }: Says): string | undefined {
  const text = short(toTry)
  const word = text !== undefined && isIn(text, language) ? wordIn(text, own) : undefined
  return word && guide.plan(word.text)
}

/** A note that is longer is no part of a sentence. Our judgement. */
const LONGEST_PART = 100

const short = (text: string | undefined) =>
  text !== undefined && text.length <= LONGEST_PART ? text : undefined

/** What they ask for: the matter, how much, and in which way it can be given. */
function requestWords(request: GuidingRequest, typed: Typed, { guide }: Says): Fillings {
  const { matter, isClear, minutes, questions, inWriting, more, takesPlace = true, isTalk } = request
  return {
    matter: typed(matter),
    clear: sign(isClear),
    asked: minutes === undefined ? undefined : plain(guide.minutes(minutes)),
    questions: questions === undefined ? undefined : plain(guide.questions(questions)),
    inWriting: sign(inWriting),
    takesPlace: sign(takesPlace),
    talk: sign(isTalk),
    role: sign(more === 'mentorship'),
    job: sign(more === 'job'),
    look: sign(more === 'look'),
    introduction: sign(more === 'introduction'),
    visit: sign(more === 'visit'),
  }
}
