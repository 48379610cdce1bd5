import type { FindNamings, Naming, Token } from '../../../../draft/hooks/naming.ts'
import { deedNamings, objectAt, within } from './deeds.ts'
import { kindOf } from './matter-kinds.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { articles, numbers, ordinals, pointing, set, small, somebody, units, wide } from './small-words.ts'
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
  const said = `${isKnown ? 'the ' : ''}${token.text.toLowerCase()} ${phrase.text}${matter}`
  // Further on it is only counted by the way.
  const strength = token.sentence === 0 ? 3 : 2
  return {
    said,
    sentence: token.sentence,
    keys: phrase.words,
    strength,
    isWide: wide.has(phrase.head),
    kind: 'counted',
    isMany: true,
  }
}

const isTelling = ({ words, head, of }: Phrase) =>
  (words.length > 1 || (of && !wide.has(head))) &&
  !(words.length === 2 && (pointing.has(words[0] ?? '') || ordinals.has(words[0] ?? '')))

/** It becomes several by an s. */
const regular = /(?:[^aeiousxzhy]|[aeiou]y|e)$/u

/** Behind one of these a phrase only says what something else is: “like a gift”, “as a rule”. */
const likening = set(
  "is are was were be been it's becomes become became like as such what quite without than not never half once many",
)
/** What somebody keeps or makes is a thing of theirs: “I keep a spreadsheet”. */
const keeping = set(
  'keep kept use used draw drew wrote write built build made carry carried invented started',
)
/** What somebody thinks of a thing is no part of its name. */
const opinions = set(
  `lovely beautiful nice great good bad big small little huge tiny perfect terrible awful simple boring fine real whole better
  best worse worst new old long short clever cheap expensive`,
)

/** Single words of a phrase that say what it is, without what the writer thinks of it. */
function plainly(phrase: Phrase): Phrase {
  const [first = ''] = phrase.words
  if (phrase.of || phrase.words.length < 2 || !opinions.has(first)) return phrase
  return { ...phrase, words: phrase.words.slice(1), text: phrase.text.split(' ').slice(1).join(' ') }
}

/** What one does for the first time is something that takes place, whatever it is: “my first invoice”. */
const firstKind = (head: string) => (kindOf(head) === 'made' ? 'made' : 'event')

/** “a spreadsheet” where the text speaks of spreadsheets, too. */
function manyOf({ head }: Phrase, tokens: readonly Token[], { sentence }: Token): Naming | undefined {
  const said = `${head}s`
  if (!regular.test(head) || !tokens.some(({ lower }) => lower === said)) return undefined
  return { said, sentence, keys: [head], strength: 2, isWide: true, kind: kindOf(head), isMany: true }
}

/** “the handover sheet”, “my first rota”; “a bottle opener” is called “the bottle opener”, for it was told of before. */
function known(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !articles.has(token.lower)) return undefined
  const found = phraseAt(tokens, at + 1)
  const phrase = found && plainly(found)
  if (!phrase || somebody.has(phrase.head)) return undefined
  const [first = ''] = phrase.words
  if (numbers.has(first) || /^\d/u.test(first)) return undefined
  const isOne = token.lower === 'a' || token.lower === 'an'
  // “It is my third language” says it of something else; somebody's hockey is theirs.
  if (isOne && phrase.words.some((word) => /['’]s$/u.test(word))) return undefined
  if (phrase.words.length === 1 && (opinions.has(first) || pointing.has(first))) return undefined
  const isLike = before?.sentence === token.sentence && token.marks === ' ' && likening.has(before.lower)
  // “The price of a crate of apples” tells of no crate.
  if (isOne && phrase.of && before?.sentence === token.sentence && before.lower === 'of') return undefined
  if (isLike && (isOne || !/^(?:of|than|not|without)$/u.test(before.lower))) return undefined
  const own = token.lower === 'my' || token.lower === 'our'
  const isFirst = own && ordinals.has(first) && phrase.words.length > 1
  const isKept = isOne && before?.sentence === token.sentence && keeping.has(before.lower)
  // What a text speaks of at once and as known: “The bank did not ask me …”.
  const isSubject = at === 0 && token.lower === 'the'
  const strength = isFirst || isTelling(phrase) ? 3 : isKept ? 2.5 : isSubject ? 2 : 1
  if ((phrase.words.length === 1 || phrase.of) && wide.has(phrase.head)) return undefined
  if (isOne && phrase.words.length === 1 && !isKept) return manyOf(phrase, tokens, token)
  return {
    said: `${own ? 'your' : 'the'} ${phrase.text}`,
    sentence: token.sentence,
    keys: phrase.words,
    strength: isOne ? strength - 0.5 : strength,
    isWide: wide.has(phrase.head) || (phrase.words.length === 1 && !isSubject && !isKept),
    isAnnounced: token.marks.includes(':'),
    kind: isFirst ? firstKind(phrase.head) : phrase.of ? 'matter' : kindOf(phrase.head),
    ...(plural.test(phrase.head) && { isMany: true }),
    ...(own && { yours: true }),
  }
}

/** “Every first cut that I get …”: where a text begins so it is about first cuts. */
function everyOne(tokens: readonly Token[], at: number): Naming | undefined {
  const [token] = tokens.slice(at, at + 1)
  const phrase = at === 0 && token?.lower === 'every' ? phraseAt(tokens, 1) : undefined
  if (!phrase || phrase.of || somebody.has(phrase.head) || !regular.test(phrase.head)) return undefined
  if (wide.has(phrase.head) && phrase.words.length < 2) return undefined
  const said = `${phrase.text}s`
  return { said, sentence: 0, keys: phrase.words, strength: 3, kind: kindOf(phrase.head), isMany: true }
}

/** “Electricity demand looks like a gift”: two words without an article of which something is told. */
function subjectOf(tokens: readonly Token[], at: number): Naming | undefined {
  const [token, before] = [tokens[at], tokens[at - 1]]
  const begins = token && (!before || before.sentence !== token.sentence || token.marks === ', ')
  const found = begins ? phraseAt(tokens, at) : undefined
  const phrase = found && plainly(found)
  const next = found && tokens[found.end]
  if (!token || !phrase || !next || next.sentence !== token.sentence || next.marks !== ' ') return undefined
  const isTold = /[^s]s$/u.test(next.lower) && (verbFormOf(next.lower) !== undefined || next.lower === 'is')
  if (!isTold || phrase.of || phrase.words.length !== 2 || somebody.has(phrase.head)) return undefined
  if (wide.has(phrase.head) || pointing.has(phrase.words[0] ?? '') || small.has(phrase.words[0] ?? ''))
    return undefined
  if (numbers.has(phrase.words[0] ?? '') || /ly$/u.test(phrase.words[0] ?? '')) return undefined
  return {
    said: phrase.text,
    sentence: token.sentence,
    keys: phrase.words,
    strength: 3,
    kind: kindOf(phrase.head),
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
  const isBehind = before && (small.has(before.lower) || numbers.has(before.lower) || isVerbBefore(before))
  if (!begins && !isBehind) return undefined
  if (before && !begins && (articles.has(before.lower) || before.lower === 'this')) return undefined
  const phrase = phraseAt(tokens, at)
  if (!phrase || phrase.of || somebody.has(phrase.head) || numbers.has(token.lower)) return undefined
  // “I teach engineers writing”: two things, and no name.
  if (somebody.has(token.lower) && verbFormOf(phrase.head) === 'doing') return undefined
  if (/^(?:hundred|thousand|million|dozen)$/u.test(token.lower)) return undefined
  if (phrase.words.length === 2 && plural.test(phrase.head) && !pointing.has(token.lower))
    return {
      said: phrase.text,
      sentence: token.sentence,
      keys: phrase.words,
      strength: 2,
      isWide: wide.has(phrase.head),
      kind: kindOf(phrase.head),
      isMany: true,
    }
  const next = tokens[at + 1]
  const isNamed = phrase.words.length === 1 && begins && /^(?:is|are|was|were)$/u.test(next?.lower ?? '')
  return isNamed && /(?:ing|ions?|ments?|ness|ance|[^s]s)$/u.test(token.lower)
    ? {
        said: phrase.text,
        sentence: token.sentence,
        keys: phrase.words,
        strength: 2,
        kind: kindOf(phrase.head),
        ...(plural.test(phrase.head) && { isMany: true }),
      }
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
  const said = (object && within(object.parts, MOST_WORDS)) ?? alone
  return {
    said,
    sentence: about.sentence,
    keys: phrase.words,
    strength: 3,
    isWide: wide.has(phrase.head),
    kind: said === alone ? kindOf(phrase.head) : 'matter',
    ...(plural.test(phrase.head) && { isMany: true }),
    ...(own && { yours: true }),
  }
}

const speaking =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|think|thinking|thought|write|wrote|writing|learn|learned|learnt|worry|worried|argue|argued|arguing|ask|asked|teach|taught|teaching|honest|knew|know)$/u

/** What could name the matter of an English text, each a whole phrase. */
export const findNamings: FindNamings = (tokens) => (isEnglish(tokens) ? namingsIn(tokens) : [])

/** Of so many words this share are words of English grammar, if it is English. Our judgement. */
const [FEW_WORDS, LEAST_SHARE] = [12, 0.25]

/** Latin letters are no English yet. */
function isEnglish(tokens: readonly Token[]): boolean {
  const ofGrammar = tokens.filter(({ lower }) => small.has(lower)).length
  return tokens.length < FEW_WORDS || ofGrammar / tokens.length >= LEAST_SHARE
}

const namingsIn: FindNamings = (tokens) => [
  ...tokens
    .flatMap((_, at) => [
      counted(tokens, at),
      known(tokens, at),
      bare(tokens, at),
      spokenOf(tokens, at),
      everyOne(tokens, at),
      subjectOf(tokens, at),
    ])
    .filter((one) => one !== undefined),
  ...deedNamings(tokens),
]
