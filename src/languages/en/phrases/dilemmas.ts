import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'

/** Where a thought begins, and what may stand before the doubt. */
const before = String.raw`(?<=^|[.,;!?(–—-]\s*|\n)(?:(?:but|and|so|still|just|really|honestly|i|i['’]m|im|am)\s+)*`
const unsure = `(?:not (?:really |so |yet |quite )?sure(?: yet)?|unsure|undecided|(?:don['’]?t|do not) (?:really |yet |even )?know(?: yet)?|can(?:not|['’]?t) decide|wondering|thinking about)`
/** What is weighed is a step of the writer's own: “whether to …”, “if I should …”; what “it” is, nobody could tell. */
const step = String.raw`((?:to|i should|i (?:want|need|have) to|i need (?:an?|the|more|my)(?!\p{L})|it(?:['’]s| is) (?:better|worth it|wiser|smarter|time|too late) to) [^.;!?\n()]+)`

/** What somebody cannot decide, as something to find out. */
export const dilemmas: PhraseLexicon['dilemmas'] = [
  {
    said: new RegExp(`${before}${unsure} (?:if|whether) ${step}`, 'giu'),
    asks: (weighed) =>
      `find out whether ${weighed.replace(/^i (?:should|(?:want|need|have) to) /iu, 'to ').replace(/(?<!\p{L})i(?!\p{L})/gu, 'I')}`,
  },
  {
    said: new RegExp(
      String.raw`${before}(?:torn|undecided|can(?:not|['’]?t) decide|hesitating) between ([^.;!?\n()]+ and [^.;!?\n()]+)`,
      'giu',
    ),
    asks: (weighed) => `decide between ${weighed}`,
  },
]

/** A clause that asks to decide, and tells no direction. */
export const decides = /^(?:find out whether|decide between) /u
