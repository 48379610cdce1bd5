import { ofVocabularies } from '../../languages/concepts.ts'
import { fold } from '../../text/fold.ts'
import { joinedLetter } from '../../text/forms.ts'
import type { Word } from '../../text/words.ts'
import { stemsOf } from '../stems.ts'
import type { ConceptHit } from './index.ts'
import type { Telling } from './second-sign.ts'
import { isExplained } from './spoken.ts'

const generalWords = ofVocabularies((all) =>
  all.map(({ general }) => ({
    heads: new Set(general.heads.map(fold)),
    neutral: new Set(general.neutral.map(fold)),
    turnedBy: general.turnedBy,
  })),
)

const joint = (['and', 'to', 'in', 'from'] as const).map((one) => joinedLetter(one)).join('|')
const joints = new RegExp(`^(?:${joint})`, 'u')

/** Whether a word only follows: “והעירייה”. */
const isJoinedOn = ({ folded }: Word) => joints.test(folded)

/** “Night audit”: a general word, and directly beside it one that the idea does not know, name another trade together. */
export function isInCompound(hit: ConceptHit, telling: readonly Telling[]): boolean {
  const own = telling.find(({ word }) => word.start === hit.start && word.end === hit.end)?.word
  if (!own) return false
  return generalWords().some(({ heads, neutral, turnedBy }) => {
    if (!own.forms.some((form) => heads.has(form))) return false
    const isBeside = ({ word }: Telling) =>
      turnedBy === 'before'
        ? word.end === own.start - 1 && !own.breakBefore
        : word.start === own.end + 1 && !word.breakBefore
    const beside = telling.find(isBeside)?.word
    if (!beside || isExplained(beside, hit.concept) || isJoinedOn(beside)) return false
    return ![...beside.forms, ...stemsOf(beside)].some((form) => neutral.has(form))
  })
}
