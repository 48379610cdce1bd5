import { ofVocabularies } from '../../languages/concepts.ts'
import { fold } from '../../text/fold.ts'
import { type Word, wordsOf } from '../../text/words.ts'

const joint = /[/־–-]/u
/** A text without one of these holds nothing to take apart: nearly every sentence. */
const mayJoin = /\S[/־–-]\S|(?:^|[^\p{L}\p{N}])\.\p{L}/u
const turningWords = ofVocabularies((all) => new Set(all.flatMap(({ turning }) => turning.map(fold))))

/** Whether a full stop belongs to a word: “.NET”, but no end of a sentence. */
const isDotted = (text: string, at: number) =>
  text[at - 1] === '.' && !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ')

/** Whether a word is a piece of a web address: its parts are no words of a sentence. */
const isOfAddress = (text: string, { start, end, text: own }: Word, from: number) =>
  own.includes('.') || /[/.:@]/u.test(text[start - from - 1] ?? ' ') || text[end - from] === '/'

/**
 * The words of a text once more, with those apart that a stroke or a hyphen joins (“PHP/Symfony”, “Project-Manager”), and with
 * the full stop of “.NET”; undefined where there is nothing to take apart. A phrase never runs over a stroke.
 */
export function takenApart(text: string, words: readonly Word[], from = 0): readonly Word[] | undefined {
  if (!mayJoin.test(text)) return undefined
  let isOther = false
  const apart = words.flatMap((word): readonly Word[] => {
    if (isDotted(text, word.start - from)) {
      isOther = true
      return [{ ...word, folded: `.${word.folded}`, forms: word.forms.map((form) => `.${form}`) }]
    }
    if (!joint.test(word.text) || isOfAddress(text, word, from)) return [word]
    const [first = ''] = word.folded.split(/[/-]/u)
    if (turningWords().has(first)) return [word]
    isOther = true
    return partsOf(word)
  })
  return isOther ? apart : undefined
}

function partsOf(word: Word): readonly Word[] {
  const parts: Word[] = []
  for (const [piece] of word.text.matchAll(/[^/־–-]+/gu)) {
    const start = word.text.indexOf(piece, (parts.at(-1)?.end ?? word.start) - word.start)
    for (const part of wordsOf(piece))
      parts.push({
        ...part,
        start: word.start + start + part.start,
        end: word.start + start + part.end,
        breakBefore: parts.length === 0 ? word.breakBefore : word.text[start - 1] === '/',
      })
  }
  return parts
}
