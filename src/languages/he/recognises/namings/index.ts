import type { FindNamings, Naming, Token } from '../../../../draft/hooks/naming.ts'
import { kindOf } from './matter-kinds.ts'
import {
  beforeKnown,
  beforeNoun,
  deeds,
  lettered,
  manyQualities,
  numbers,
  ordinals,
  plain,
  qualities,
  small,
  somebody,
  units,
  verbLike,
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
    (isQuality({ ...token, text: noun }) && !ordinals.has(quality.text))
  )
    return undefined
  // Behind another noun the quality may be that one's: “ישיבת התקציב הראשונה”.
  const before = tokens[at - 1]
  if (before && isNext(token, before) && token.text.startsWith('ה') && !endsBefore(before.text))
    return undefined
  const behind = tokens[at + 2]
  // “החשבונית הראשונה שהוצאתי” is theirs, too.
  const own =
    isNext(behind, token) && (behind.text === 'שלי' || /^ש\p{Script=Hebrew}{2,}תי$/u.test(behind.text))
  // A third word with an article would belong to it: “השאלה הראשונה הגדולה”.
  if (isNext(behind, token) && isKnown(behind)) return undefined
  const strength = own && ordinals.has(quality.text) ? 3 : 2
  return {
    said: `${noun} ${quality.text}${own ? ' שלך' : ''}`,
    sentence: token.sentence,
    keys: [bareOf(noun), bareOf(quality.text)],
    isWide: isWide(noun) || plain.has(quality.text.slice(1)),
    strength,
    isAnnounced: token.marks.includes(':'),
    // What one does for the first time takes place, whatever it is.
    kind: own && ordinals.has(quality.text) ? 'event' : kindOf(noun),
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
    said: words.filter((word) => word !== undefined).join(' '),
    sentence: token.sentence,
    keys: [noun, bareOf(known.text)],
    strength: isQualified ? 3 : 2,
    isWide: isWide(noun),
    isAnnounced: token.marks.includes(':') || (before?.marks.includes(':') ?? false),
    kind: kindOf(noun),
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
    said: `${count} ${noun.text}${quality}${matter}`,
    sentence: token.sentence,
    keys: [noun.text],
    isWide: isWide(noun.text),
    // Further on it is only counted by the way.
    strength: token.sentence === 0 ? 3 : 2,
    kind: 'counted',
    isMany: true,
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
    said: token.text,
    sentence: token.sentence,
    keys: [bareOf(token.text)],
    strength: 1,
    isWide: true,
    kind: kindOf(token.text),
  }
}

/** “ה-roadmap”: a foreign word in a Hebrew sentence is what it is about. */
function foreign(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  const word = /^ה[-־]?([A-Za-z][A-Za-z-]{2,})$/u.exec(token?.text ?? '')?.[1]
  if (!token || word === undefined || /^[A-Z]{3}$/u.test(word)) return undefined
  const behind = tokens[at + 1]
  if (isNext(behind, token) && /^[A-Za-z]/u.test(behind.text)) return undefined
  return { said: `ה-${word}`, sentence: token.sentence, keys: [word], strength: 2, kind: 'matter' }
}

const letters = /^(?:[וש]?[בלכ]|[וש])(?=\p{Script=Hebrew}{3})/u

/** Nouns that begin with a letter which is joined to others. */
const beginsSo = (word: string) =>
  [word, bareOf(word), word.replace(/(?:ות|ת|י)$/u, 'ה'), word.replace(/ות$/u, 'ת')].some((form) =>
    lettered.has(form),
  )

/** A noun without the letters joined to it: “לישיבת” → “ישיבת”; “בדיקת” begins so. */
const unjoined = (word: string) => (beginsSo(word) ? word : word.replace(letters, ''))

/** “לישיבת האפיון”, “מחזור החיים של המדוזה”: a noun that is joined to the next, by its form. */
function joinedByForm(tokens: readonly Token[], at: number): Naming | undefined {
  const [token, known, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token || !isNext(known, token) || !isKnown(known) || isQuality(known)) return undefined
  const noun = unjoined(token.text)
  const isJoined =
    /^\p{Script=Hebrew}{3,}ת$/u.test(noun) && !verbLike.has(noun) && !/(?:תי|נו)$/u.test(known.text)
  if (!isJoined || small.has(token.text) || small.has(noun) || isSomebody(noun) || isSomebody(known.text))
    return undefined
  if (/^[הנ]/u.test(noun) || isWide(noun.replace(/ת$/u, 'ה')) || numbers.has(noun)) return undefined
  if (isNext(behind, token) && isKnown(behind) && !isQuality(behind)) return undefined
  return {
    said: `${noun} ${known.text}`,
    sentence: token.sentence,
    keys: [noun, bareOf(known.text)],
    strength: 3,
    kind: kindOf(noun),
  }
}

/** “שלט אחד”, “כל מכרז”, “מכרז הוא …”: nothing but a noun stands so; it is called by its article. */
function single(tokens: readonly Token[], at: number): Naming | undefined {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !/^\p{Script=Hebrew}{3,}$/u.test(token.text) || small.has(token.text)) return undefined
  const isOne = isNext(behind, token) && /^(?:אחד|אחת)$/u.test(behind.text) && !/^[וש]?אף$/u.test(token.text)
  const isAll = before !== undefined && isNext(token, before) && before.text === 'כל'
  const begins = before === undefined || before.sentence !== token.sentence
  const isSubject = begins && isNext(behind, token) && /^(?:הוא|היא)$/u.test(behind.text)
  if (!isOne && !isAll && !isSubject) return undefined
  if (!isSubject && letters.test(token.text) && !beginsSo(token.text)) return undefined
  if (
    /^ה|(?:ים|ות)$/u.test(token.text) ||
    isWide(token.text) ||
    isSomebody(token.text) ||
    numbers.has(token.text)
  )
    return undefined
  const said = `ה${token.text}`
  return {
    said,
    sentence: token.sentence,
    keys: [token.text],
    strength: isOne ? 2.5 : 1,
    isWide: !isOne,
    kind: kindOf(token.text),
  }
}

/** “הנוהל” where “לנוהל” or “נוהל” stands elsewhere: a noun that the text comes back to. */
function resumed(tokens: readonly Token[], at: number): Naming | undefined {
  const token = tokens[at]
  const behind = tokens[at + 1]
  if (!token || !isKnown(token) || isQuality(token) || isWide(token.text) || isSomebody(token.text))
    return undefined
  if (
    token.text.length < LEAST_RESUMED ||
    (isNext(behind, token) && (isKnown(behind) || behind.text === 'של'))
  )
    return undefined
  const before = tokens[at - 1]
  if (before && isNext(token, before) && !endsBefore(before.text)) return undefined
  const bare = bareOf(token.text)
  const isElsewhere = tokens.some(
    ({ text, sentence }) => sentence !== token.sentence && [text, text.replace(letters, '')].includes(bare),
  )
  if (!isElsewhere) return undefined
  return { said: token.text, sentence: token.sentence, keys: [bare], strength: 2, kind: kindOf(token.text) }
}

/** Shorter words are too often others. */
const LEAST_RESUMED = 5

/** “הייתה לי מחברת שבה …”: what somebody has. */
function had(tokens: readonly Token[], at: number): Naming | undefined {
  const [is, mine, token, behind] = tokens.slice(at, at + 4)
  if (!is || !/^[וש]?(?:היה|הייתה|היתה|יש|היו)$/u.test(is.text)) return undefined
  if (!isNext(mine, is) || !/^(?:לי|לנו)$/u.test(mine.text) || !isNext(token, is)) return undefined
  if (!isNext(behind, is) || !/^ש(?:ב|מ|ל)?(?:ה|ו|הם|הן|\p{Script=Hebrew}{3,})$/u.test(behind.text))
    return undefined
  if (!/^\p{Script=Hebrew}{4,}$/u.test(token.text) || small.has(token.text)) return undefined
  if (/(?:ים|ות)$/u.test(token.text) || isWide(token.text) || isSomebody(token.text)) return undefined
  return {
    said: `ה${token.text} שלך`,
    sentence: token.sentence,
    keys: [token.text],
    strength: 3,
    kind: kindOf(token.text),
    yours: true,
  }
}

/** “התרגום של המחרוזות”. */
function ofKnown(tokens: readonly Token[], at: number): Naming | undefined {
  const [token, of, known, behind] = tokens.slice(at, at + 4)
  if (!token || !isKnown(token) || !isNext(of, token) || of.text !== 'של') return undefined
  if (!isNext(known, of) || !isKnown(known) || isSomebody(known.text) || isSomebody(token.text))
    return undefined
  if (isWide(token.text) || isQuality(token) || (isNext(behind, of) && isKnown(behind))) return undefined
  return {
    said: `${token.text} של ${known.text}`,
    sentence: token.sentence,
    keys: [bareOf(token.text), bareOf(known.text)],
    strength: 2.5,
    kind: kindOf(token.text),
  }
}

/** “סכסוך בנייה טיפוסי: …”: what a text begins with, before a colon. */
function announcing(tokens: readonly Token[], at: number): Naming | undefined {
  if (at > 0 || !tokens[0]) return undefined
  const end = tokens.findIndex((token, place) => place > 0 && token.marks !== ' ')
  const led = tokens.slice(0, end)
  if (end < 2 || end > MOST_OF_MATTER || !tokens[end]?.marks.startsWith(':')) return undefined
  if (led.some(({ text }) => small.has(text) || !isHebrew(text) || isSomebody(text))) return undefined
  if (led.slice(1).some(({ text }) => letters.test(text) && !beginsSo(text))) return undefined
  const said = led.map(({ text }) => text).join(' ')
  return {
    said,
    sentence: 0,
    keys: led.map(({ text }) => text),
    strength: 3,
    kind: kindOf(led[0]?.text ?? ''),
  }
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
      joinedByForm(tokens, at),
      single(tokens, at),
      ofKnown(tokens, at),
      resumed(tokens, at),
      had(tokens, at),
      announcing(tokens, at),
    ])
    .filter((one) => one !== undefined)
