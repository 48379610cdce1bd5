import type { GuidingFacts, GuidingRequest } from '../model/guiding-facts.ts'
import type { LanguageCode } from '../model/language.ts'
import { fillCommitment } from './commitment-fillings.ts'
import { wordIn } from './filling.ts'
import { fillPlain, fillSign, own, type Typed } from './guide-filling.ts'
import { fillObservation } from './observation-fillings.ts'
import { type Fillings, isIn } from './phrase.ts'
import type { Says } from './says.ts'

/** What a guide's message can say: of my commitment, of the request, of the last session. */
interface GuideSources {
  readonly guiding?: GuidingFacts | undefined
  /** Who is pointed to, as the user calls them. */
  readonly pointer?: string | undefined
  readonly language: LanguageCode
  readonly says: Says
}

/** The words of the guide's side: each only where it is known in the message's language. */
export function fillGuide({ guiding, pointer, language, says }: GuideSources): Fillings {
  if (!guiding) return {}
  const { commitment, request, observation, advocacy, toTry, heard, goals, askedAbout, agreedNames } = guiding
  const typed = fillTyped(language, says)
  const quoted = fillQuoted(language, says)
  const what = typed(advocacy?.what)
  return {
    ...(commitment && fillCommitment(commitment, guiding, language, says)),
    // Where nothing was asked in writing, it is a place that is spoken of.
    ...(request ? fillRequest(request, typed, says) : { takesPlace: fillSign(true) }),
    ...(observation && fillObservation(observation, typed, says)),
    pointer: pointer !== undefined && agreedNames.includes(pointer) ? fillPlain(pointer) : undefined,
    askedAbout: typed(askedAbout),
    goals: quoted(goals),
    heard: typed(heard),
    toTry: quoted(toTry),
    plan: fillPlain(sayPlan(toTry, language, says)),
    what,
    forWhat: what && { ...what, text: says.guide.forThis(what.text) },
    to: fillPlain(advocacy?.to),
    agreed: fillSign(advocacy?.isAgreed),
  }
}

const fillTyped =
  (language: LanguageCode, says: Says): Typed =>
  (text) => {
    const word = text !== undefined && isIn(text, language) ? wordIn(text, own) : undefined
    return word && { ...word, text: says.guide.line(word.text) }
  }

/** What may be in their words, or in words noted for oneself, stands between marks as it was written. */
const fillQuoted =
  (language: LanguageCode, { quotes: [opening, closing] }: Says): Typed =>
  (text) => {
    const word = text !== undefined && isIn(text, language) ? wordIn(takeShort(text), own) : undefined
    return word && { ...word, text: `${opening}${word.text}${closing}` }
  }

/** What they wanted to try within a sentence, where it says whose is whose by itself. */
function sayPlan(toTry: string | undefined, language: LanguageCode, { guide }: Says): string | undefined {
  const text = takeShort(toTry)
  const word = text !== undefined && isIn(text, language) ? wordIn(text, own) : undefined
  return word && guide.plan(word.text)
}

/** A note that is longer is no part of a sentence. Our judgement. */
const LONGEST_PART = 100

const takeShort = (text: string | undefined) =>
  text !== undefined && text.length <= LONGEST_PART ? text : undefined

/** What they ask for: the matter, how much, and in which way it can be given. */
function fillRequest(request: GuidingRequest, typed: Typed, { guide }: Says): Fillings {
  const { matter, isClear, minutes, questions, inWriting, more, takesPlace = true, isTalk } = request
  return {
    matter: typed(matter),
    clear: fillSign(isClear),
    asked: minutes === undefined ? undefined : fillPlain(guide.minutes(minutes)),
    questions: questions === undefined ? undefined : fillPlain(guide.questions(questions)),
    inWriting: fillSign(inWriting),
    takesPlace: fillSign(takesPlace),
    talk: fillSign(isTalk),
    role: fillSign(more === 'mentorship'),
    job: fillSign(more === 'job'),
    look: fillSign(more === 'look'),
    introduction: fillSign(more === 'introduction'),
    visit: fillSign(more === 'visit'),
  }
}
