import type { PhraseWords } from '../../../draft/phrases/phrase-words.ts'
import { infinitive } from './actions.ts'
import { somebody } from './somebody.ts'

const startsWithI = /^i(?:'(?:m|ve|d|ll))?(?=\s)/iu
/** “since 11 years”, “for 11 years”, “11 years” at the end of a line: how long it has been so. */
const years =
  /,?\s+(?:(?:since|for)(?: the (?:last|past))?\s+)?(?:about |over |almost |more than )?\d{1,2}\+?\s+years$/iu
const sinceYear = /,?\s+since\s+(?:19|20)\d\d$/iu
/** Doing at the moment, without saying who: “Working as …”, “currently teaching …”. */
const doing =
  /^(?:currently |now )?(?:working|studying|teaching|learning|running|leading|managing|building|living|training|looking after)\s/iu

const lowerFirst = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** “I am”, “i've” as they stand in a message. */
const spoken = (line: string) =>
  line
    .replace(startsWithI, (found) => `I${found.slice(1).toLowerCase()}`)
    .replace(/^I am(?=\s)/iu, "I'm")
    .replace(/^I have(?=\s(?:been|taught|worked|had|done|led|run|built)\s)/iu, "I've")

/** “Nurse in Leipzig, since 11 years” → “I've been a nurse in Leipzig for 11 years”. */
function lasting(line: string, who: string): { readonly long: string; readonly brief: string } | undefined {
  const found = line.match(years) ?? line.match(sinceYear)
  if (!found) return undefined
  const tail = found[0]
    .replace(/^,?\s+/u, '')
    .replace(/^since (?=(?:the |about |over |almost |more |\d{1,2}\+? ))/iu, 'for ')
  const said = who.slice(0, who.length - found[0].length)
  const told = /^(?:for|since)\s/iu.test(tail) ? tail.toLowerCase() : `for ${tail}`
  return { long: `I've been ${said} ${told}`, brief: `I'm ${said}` }
}

/** A line about the writer as a clause with “I”; undefined where it names nobody. */
export const presents: PhraseWords['presents'] = (line, vocabulary) => {
  if (startsWithI.test(line)) return { long: spoken(line) }
  const who = somebody(line, vocabulary)
  if (who) return lasting(line, who) ?? { long: `I'm ${who}` }
  if (doing.test(line)) return { long: `I'm ${lowerFirst(line)}` }
  const action = infinitive(line, vocabulary)
  return action === undefined ? undefined : { long: `I ${action}` }
}
