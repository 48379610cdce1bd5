import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'

const joining = /^(?:because|since|but|and|so|as) /iu
/** What somebody wants to come of it: “so I can look at the whole book”. */
const purpose = /^(?:and )?so (?:that )?(?:I|we)(?: can| could|['’]ll| don['’]t have to)(?!\p{L})/iu
/** The writer, or those around them, as they do now. */
const now =
  /^(?:(?:at the moment|right now|now|currently|today|so far),? )?(?:(?:I|I['’]m|I['’]ve|we|we['’]re|nobody|no one|everybody|everyone|people)(?= )|my \p{L}+(?: \p{L}+)? (?:is|are|always|never|keep|keeps)(?= ))/iu
/** What is wished for, thought or not decided tells nothing of now. */
const wished =
  /(?<!\p{L})(?:I|we)(?:['’](?:d|ll))? (?:also |just |really |only |still |always )*(?:want|wish|hope|would|need|think|guess|suppose|plan|mean|prefer|love|like|will|could|might|may|wonder|don['’]t know|do not know|go back and forth|can['’]t decide|have to decide)(?!\p{L})|(?<!\p{L})(?:I['’]m|I am) (?:still |also |just )*(?:not sure|unsure|open|looking|hoping|trying|thinking|interested|curious|torn)(?!\p{L})/iu

/** What somebody can do is no trouble. */
export const able =
  /^I(?: can| know|(?:['’]m| am) (?:good|ok|okay|fine|strong|great|confident))(?!['’\p{L}])(?! (?:not|nothing|too little))/iu

/** Whom nobody knows who did not read the sentence before. */
const others = /(?<!\p{L})(?:he|she|him|her|his|hers)(?!\p{L})/iu

/** What a clause tells of the writer as they are now: “because I always quote too low” → “I always quote too low”. */
export const tellsOfNow: PhraseLexicon['tellsOfNow'] = (clause) => {
  const told = clause.replace(joining, '')
  return !purpose.test(clause) && now.test(told) && !wished.test(told) && !others.test(told)
    ? told
    : undefined
}
