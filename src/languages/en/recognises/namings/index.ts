import type { FindNamings, Naming, Token } from '../../../../draft/hooks/naming.ts'
import { deedNamings, objectAt, within } from './deeds.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { articles, numbers, ordinals, pointing, small, somebody, units, wide } from './small-words.ts'
import { verbFormOf } from './verb-forms.ts'

/** What is spoken of has at most so many words. */
const MOST_WORDS = 6
/** Many, or what is never counted. */
const plural = /(?:[^su]s|ies|men|data|feedback|research|software|pricing|writing|planning)$/u
const timely = /^(?:hour|dai|week|month|year|quarter)ly$/u

/** What many things are about: “three myths about public tenders”. */
function matterOfMany(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  const isMatter = token?.lower === 'about' && token.marks === ' '
  const object = isMatter ? objectAt(tokens, at) : undefined
  const text = object && within(object.parts, MOST_WORDS - 2)
  return text ? ` ${text}` : ''
}

/** “three piles”, “the twelve steps”: how many there are tells what a text is about, but not how long or how many people. */
function counted(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  const isCount = token && (numbers.has(token.lower) || /^(?:[2-9]|[1-9]\d)$/u.test(token.text))
  if (!token || !isCount || numbers.has(tokens[at - 1]?.lower ?? '')) return undefined
  // “nine out of ten applications” counts no ten.
  if (tokens[at - 1]?.lower === 'of' || tokens[at - 1]?.lower === 'in') return undefined
  const phrase = phraseAt(tokens, at + 1)
  if (!phrase || phrase.of || !plural.test(phrase.head) || phrase.words.some((word) => units.has(word)))
    return undefined
  if (somebody.has(phrase.head)) return undefined
  const before = tokens[at - 1]
  const isKnown = before?.lower === 'the' && token.marks === ' '
  const matter = matterOfMany(tokens, phrase.end)
  const words = `${isKnown ? 'the ' : ''}${token.text.toLowerCase()} ${phrase.text}${matter}`
  // Further on it is only counted by the way.
  const strength = token.sentence === 0 ? 3 : 2
  return { words, sentence: token.sentence, keys: phrase.words, strength, isWide: wide.has(phrase.head) }
}

const isTelling = ({ words, head, of }: Phrase) =>
  (words.length > 1 || (of && !wide.has(head))) && !(words.length === 2 && pointing.has(words[0] ?? ''))

/** “the handover sheet”, “my first rota”. */
function known(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  if (!token || !articles.has(token.lower)) return undefined
  const phrase = phraseAt(tokens, at + 1)
  if (!phrase || somebody.has(phrase.head)) return undefined
  const [first = ''] = phrase.words
  if (numbers.has(first) || /^\d/u.test(first)) return undefined
  // “It is my third language” says it of something else.
  if (/^(?:is|are|was|were|be|it's|became|become)$/u.test(tokens[at - 1]?.lower ?? '') && token.marks === ' ')
    return undefined
  const own = token.lower === 'my' || token.lower === 'our'
  const isFirst = own && ordinals.has(first) && phrase.words.length > 1
  const isOne = token.lower === 'a' || token.lower === 'an'
  const strength = isFirst ? 3 : (isTelling(phrase) ? 2 : 1) - (isOne ? 1 : 0)
  if (strength === 0 || (phrase.words.length === 1 && wide.has(phrase.head))) return undefined
  return {
    words: `${own ? 'your' : token.lower} ${phrase.text}`,
    sentence: token.sentence,
    keys: phrase.words,
    strength,
    isWide: wide.has(phrase.head) || phrase.words.length === 1,
    isAnnounced: token.marks.includes(':'),
    ...(own && { yours: true }),
  }
}

/** “Exit interviews tell you …”: two words without an article, for finding them again. */
function bare(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || (token.lower.endsWith('ly') && !timely.test(token.lower))) return undefined
  // Behind its subject a word is a deed: “it sounds backwards”.
  if (verbFormOf(token.lower) === 'deed' || subjects.has(tokens[at - 1]?.lower ?? '')) return undefined
  const begins = before === undefined || before.sentence !== token.sentence || token.marks !== ' '
  if (!begins && !small.has(before.lower) && !isVerbBefore(before)) return undefined
  if (before && !begins && (articles.has(before.lower) || before.lower === 'this')) return undefined
  const phrase = phraseAt(tokens, at)
  if (!phrase || phrase.of || somebody.has(phrase.head) || numbers.has(token.lower)) return undefined
  if (phrase.words.length === 2 && plural.test(phrase.head) && !pointing.has(token.lower))
    return {
      words: phrase.text,
      sentence: token.sentence,
      keys: phrase.words,
      strength: 2,
      isWide: wide.has(phrase.head),
    }
  const next = tokens[at + 1]
  const isNamed = phrase.words.length === 1 && begins && /^(?:is|are|was|were)$/u.test(next?.lower ?? '')
  return isNamed && /(?:ing|ions?|ments?|ness|ance|[^s]s)$/u.test(token.lower)
    ? { words: phrase.text, sentence: token.sentence, keys: phrase.words, strength: 2 }
    : undefined
}

const subjects = new Set('i you he she it we they that who which there'.split(' '))

const isVerbBefore = ({ lower }: Token) =>
  verbFormOf(lower) !== undefined || lower === 'do' || lower === 'did'

/** “to talk about invoices”: what somebody speaks of. */
function spokenOf(tokens: readonly Token[], at: number): Naming | undefined {
  const [told, about, first] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  // “taught me about feedback”
  const verb = told?.lower === 'me' || told?.lower === 'us' ? tokens[at - 1] : told
  if (
    about?.lower !== 'about' ||
    about.marks !== ' ' ||
    !speaking.test(verb?.lower ?? '') ||
    first?.marks !== ' '
  )
    return undefined
  const isKnown = articles.has(first.lower)
  const phrase = phraseAt(tokens, at + (isKnown ? 3 : 2))
  if (!phrase || somebody.has(phrase.head) || (!isKnown && !plural.test(phrase.head))) return undefined
  const own = first.lower === 'my' || first.lower === 'our'
  const object = objectAt(tokens, at + 2)
  const alone = `${isKnown ? `${own ? 'your' : first.lower} ` : ''}${phrase.text}`
  const words = (object && within(object.parts, MOST_WORDS)) ?? alone
  return {
    words,
    sentence: about.sentence,
    keys: phrase.words,
    strength: 3,
    isWide: wide.has(phrase.head),
    ...(own && { yours: true }),
  }
}

const speaking =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|think|thinking|thought|write|wrote|writing|learn|learned|learnt|worry|worried|argue|argued|arguing|ask|asked|teach|taught|teaching|honest|knew|know)$/u

/** What could name the matter of an English text, each a whole phrase. */
export const findNamings: FindNamings = (tokens) => [
  ...tokens
    .flatMap((_, at) => [counted(tokens, at), known(tokens, at), bare(tokens, at), spokenOf(tokens, at)])
    .filter((one) => one !== undefined),
  ...deedNamings(tokens),
]
