import type { FindNamings, Naming, Token } from '../../../../draft/hooks/naming.ts'
import {
  beforeKnown,
  beforeNoun,
  deeds,
  manyQualities,
  numbers,
  ordinals,
  plain,
  qualities,
  small,
  somebody,
  units,
  wide,
} from './small-words.ts'

const isPlain = (token: Token | undefined, sentence: number): token is Token =>
  token !== undefined && token.sentence === sentence && /^\s+$/u.test(token.marks)

const isNext = (token: Token | undefined, before: Token): token is Token => isPlain(token, before.sentence)

const bareOf = (word: string) => word.replace(/^ה(?=\p{Script=Hebrew}{2})/u, '')
const isHebrew = (word: string) => /^[\u05d0-\u05ea"״'׳־-]{2,}$/u.test(word)

/** A word with its article that is a noun as far as can be told: “ההעברה”, not “הוא”, “החליטה”. */
const isKnown = ({ text }: Token) =>
  /^ה[\u05d0-\u05ea"״]{2,}$/u.test(text) && !small.has(text) && !deeds.test(text)

const isQuality = ({ text }: Token) =>
  /^ה[\u05d0-\u05ea]{3,}$/u.test(text) &&
  !deeds.test(text) &&
  (qualities.has(text.slice(1)) || /(?:נית|יות|בית|רית|כית|ועית|ודית|ידית|יתית|מית)$/u.test(text))

const isAmong = (words: ReadonlySet<string>, written: string) => {
  const word = written.replaceAll('״', '"')
  return words.has(word) || words.has(bareOf(word))
}
const isWide = (word: string) => isAmong(wide, word)
const isSomebody = (word: string) => isAmong(somebody, word)

/** “הישיבה”, “בישיבה” before a quality with an article: with its article, and without the letters joined to it. */
function articled(word: string): string | undefined {
  const bare = word.replace(/^(?:[וש]?מ|[וש])(?=ה\p{Script=Hebrew}{2})/u, '')
  if (/^ה\p{Script=Hebrew}{2,}$/u.test(bare)) return bare
  const joined = /^[וש]?[בלכ](\p{Script=Hebrew}{3,})$/u.exec(word)?.[1]
  return joined === undefined ? undefined : `ה${joined}`
}

/** No noun that the next could belong to. */
const endsBefore = (word: string) => small.has(word) || beforeKnown.has(word) || beforeNoun.has(word)

const mine = new Set(['שלי', 'שלנו'])

/** “הכיסא הריק”, “המשמרת הראשונה שלי”. */
function qualified(tokens: readonly Token[], at: number): Naming | undefined {
  const [token, quality] = [tokens[at], tokens[at + 1]]
  if (
    !token ||
    !isHebrew(token.text) ||
    small.has(token.text) ||
    !isNext(quality, token) ||
    !isQuality(quality)
  )
    return undefined
  const noun = articled(token.text)
  if (
    noun === undefined ||
    isSomebody(noun) ||
    small.has(noun) ||
    deeds.test(noun) ||
    isQuality({ ...token, text: noun })
  )
    return undefined
  // Behind another noun the quality may be that one's: “ישיבת התקציב הראשונה”.
  const before = tokens[at - 1]
  if (before && isNext(token, before) && token.text.startsWith('ה') && !endsBefore(before.text))
    return undefined
  const behind = tokens[at + 2]
  const own = isNext(behind, token) && behind.text === 'שלי'
  // A third word with an article would belong to it: “השאלה הראשונה הגדולה”.
  if (isNext(behind, token) && isKnown(behind)) return undefined
  const strength = own && ordinals.has(quality.text) ? 3 : 2
  return {
    words: `${noun} ${quality.text}${own ? ' שלך' : ''}`,
    sentence: token.sentence,
    keys: [bareOf(noun), bareOf(quality.text)],
    isWide: isWide(noun) || plain.has(quality.text.slice(1)),
    strength,
    isAnnounced: token.marks.includes(':'),
    ...(own && { yours: true }),
  }
}

/** Two nouns of which the second has the article, “דף ההעברה”: certain behind “את”, or where the two stand together again. */
function joinedNouns(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  const isNumber = numbers.has(tokens[at + 1]?.text ?? '')
  const number = isNumber ? tokens[at + 1] : undefined
  const known = tokens[at + (number ? 2 : 1)]
  if (!token || !isHebrew(token.text) || small.has(token.text) || !isNext(known, token)) return undefined
  if (number && !isNext(number, token)) return undefined
  if (!isKnown(known) || isQuality(known) || /^ה/u.test(token.text) || /(?:תי|נו)$/u.test(token.text))
    return undefined
  const before = tokens[at - 1]
  const isBehind = (words: ReadonlySet<string>) =>
    before !== undefined && isNext(token, before) && words.has(before.text)
  const isCertain = isBehind(beforeKnown) || (isBehind(beforeNoun) && token.text.length > 2)
  const behind = tokens[at + (number ? 3 : 2)]
  const isQualified = isNext(behind, token) && isQuality(behind) && tokens[at + 3]?.text === 'שלי'
  // “בישיבת התקציב הראשונה שלי”: nothing but a noun that is joined to the next ends so.
  const joint = isQualified ? /^[בל](\p{Script=Hebrew}{3,}ת)$/u.exec(token.text)?.[1] : undefined
  const noun = isCertain ? token.text : (joint ?? standsElsewhere(tokens, token, number ?? known))
  if (noun === undefined || isSomebody(noun) || numbers.has(noun)) return undefined
  const own = isQualified || (isNext(behind, token) && behind.text === 'שלי')
  const words = [
    noun,
    number?.text,
    known.text,
    isQualified ? behind.text : undefined,
    own ? 'שלך' : undefined,
  ]
  return {
    words: words.filter((word) => word !== undefined).join(' '),
    sentence: token.sentence,
    keys: [noun, bareOf(known.text)],
    strength: isQualified ? 3 : 2,
    isWide: isWide(noun),
    isAnnounced: token.marks.includes(':') || (before?.marks.includes(':') ?? false),
    ...(own && { yours: true }),
  }
}

/** The first of two nouns without joined letters, where both stand together at another place too. */
function standsElsewhere(tokens: readonly Token[], token: Token, known: Token): string | undefined {
  const others = tokens.flatMap((one, at) => {
    const next = tokens[at + 1]
    return one !== token && isNext(next, one) && next.text === known.text ? [one.text] : []
  })
  const forms = [token.text, token.text.replace(/^[ושבלמכ](?=\p{Script=Hebrew}{2})/u, '')]
  const shared = forms.find((form) => others.includes(form))
  if (shared !== undefined) return others.includes(forms[1] ?? '') ? forms[1] : shared
  return others.some((other) => other.replace(/^[ושבלמכ]/u, '') === token.text) ? token.text : undefined
}

/** What follows “על” has at most so many words, and ends the sentence: where a verb would begin cannot be told. */
const MOST_OF_MATTER = 3

/** What many things are about: “שלושה מיתוסים על מכרזים ציבוריים”. */
function matterOfMany(tokens: readonly Token[], at: number): string {
  const [on] = tokens.slice(at, at + 1)
  if (on?.text !== 'על' || on.marks !== ' ') return ''
  const rest = tokens.slice(at + 1).filter(({ sentence }) => sentence === on.sentence)
  const isName = rest.length > 0 && rest.length <= MOST_OF_MATTER
  const isPlainly = rest.every(({ text, marks }) => marks === ' ' && isHebrew(text) && !small.has(text))
  return isName && isPlainly ? ` על ${rest.map(({ text }) => text).join(' ')}` : ''
}

/** “שלוש ערימות”, “ארבע סצנות קצרות”. */
function counted(tokens: readonly Token[], at: number): Naming | undefined {
  const [token, noun, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token || !isNext(noun, token)) return undefined
  const number = [token.text, token.text.replace(/^[ושבלמכ]/u, '')].find((form) => numbers.has(form))
  const digits = /^(?:[בלמ]-)?([2-9]|[1-9]\d)$/u.exec(token.text)?.[1]
  const count = number ?? digits
  if (count === undefined || !/^\p{Script=Hebrew}{2,}(?:ים|ות)$/u.test(noun.text)) return undefined
  if (units.has(noun.text) || isSomebody(noun.text) || /^[הו]/u.test(noun.text)) return undefined
  // “שלוש שאלות התקציב” goes on, “ארבעה עובדים” are people.
  if (isNext(behind, noun) && isKnown(behind)) return undefined
  const quality = isNext(behind, noun) && manyQualities.has(behind.text) ? ` ${behind.text}` : ''
  const matter = quality === '' ? matterOfMany(tokens, at + 2) : ''
  return {
    words: `${count} ${noun.text}${quality}${matter}`,
    sentence: token.sentence,
    keys: [noun.text],
    isWide: isWide(noun.text),
    // Further on it is only counted by the way.
    strength: token.sentence === 0 ? 3 : 2,
  }
}

/** “את המחירון”: one known noun; it must come again. */
function known(tokens: readonly Token[], at: number): Naming | undefined {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    !before ||
    !token ||
    !isNext(token, before) ||
    !(beforeKnown.has(before.text) || beforeNoun.has(before.text))
  )
    return undefined
  if (!isKnown(token) || isWide(token.text) || isSomebody(token.text) || isQuality(token)) return undefined
  if (isNext(behind, token) && (isKnown(behind) || mine.has(behind.text) || behind.text === 'של'))
    return undefined
  return {
    words: token.text,
    sentence: token.sentence,
    keys: [bareOf(token.text)],
    strength: 1,
    isWide: true,
  }
}

/** “ה-roadmap”: a foreign word in a Hebrew sentence is what it is about. */
function foreign(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  const word = /^ה[-־]?([A-Za-z][A-Za-z-]{2,})$/u.exec(token?.text ?? '')?.[1]
  if (!token || word === undefined || /^[A-Z]{3}$/u.test(word)) return undefined
  const behind = tokens[at + 1]
  if (isNext(behind, token) && /^[A-Za-z]/u.test(behind.text)) return undefined
  return { words: `ה-${word}`, sentence: token.sentence, keys: [word], strength: 2 }
}

/** What could name the matter of a Hebrew text, each a whole phrase. */
export const findNamings: FindNamings = (tokens) =>
  tokens
    .flatMap((_, at) => [
      qualified(tokens, at),
      joinedNouns(tokens, at),
      counted(tokens, at),
      known(tokens, at),
      foreign(tokens, at),
    ])
    .filter((one) => one !== undefined)
