const said = "(?:(?:honestly|really|still|but|and|so|very|totally|completely|a bit|i am|i['’]?m|am)\\s)*"
const after =
  '(?: (?:yet|which(?: one)?|honestly|really|still|between [^.,;]*|any ?more|at the moment|right now|now))*\\s*(?=$|[.,;!?\\n])'
const torn =
  "torn|divided|undecided|confused|(?:i )?can(?:not|['’]?t) (?:really )?(?:decide|choose)|(?:i )?(?:haven['’]?t|have not) decided|i (?:keep )?chang(?:e|ing) my mind(?: (?:every|all|each|a) [^.,;!?]*)?|(?:i )?(?:keep )?go(?:ing)? back and forth|hard to (?:say|choose)|(?:i )?can(?:not|['’]?t) (?:really )?(?:say|tell)|both (?:feel|sound|seem|look) (?:right|good|fine|great|nice|tempting|the same)"
/** Behind a comma it may say only when: “my own agency, not sure yet”. */
const unsure = "unsure|not (?:really |so )?sure|(?:i )?(?:don['’]?t|do not) (?:really )?know"
/** Behind “so” or “but” it says that nothing is decided. */
const unknown = "(?:so|but|and),? i (?:really |honestly |still )?(?:don['’]?t|do not) (?:really )?know"

/** Somebody who has not decided: “torn”, “I am divided”, “I change my mind every week”, “not sure” in a sentence of its own. */
export const undecided = new RegExp(
  `(?:^|[.,;!?–—-]\\s*|\\n|\\s(?:and|but|so)\\s)${said}(?:${torn})${after}|(?:^|[.,;!?–—-]\\s*|\\s)(?:${unknown})${after}|(?:^|[.;!?–—]\\s*|\\n)${said}(?:${unsure})${after}`,
  'iu',
)

/** A first word that ties a piece to what stands before it: “on the ground”, “two chairs to start”. */
const tied =
  /^(?:and |or |plus )?(?:in|at|on|for|with|without|from|to|by|of|than|that|who|which|what|how|why|where|while|if|when|not|no|just|only|even|especially|mainly|mostly|including|like|as|both|all|each|every|so|because|then|maybe|perhaps|one|two|three|four|five|my own|my first|\p{L}+ing|\d\S*)(?!\p{L})|[ -]based$/iu
/** A loose piece has at most so many words. Our judgement. */
const LONGEST_LOOSE = 6

/** Whether a piece is a bare noun that nobody can tell the place of, behind a wish that is whole: “sell honey online, photos”. */
export const isLoose = (piece: string): boolean =>
  !tied.test(piece) && piece.replace(/^(?:and|or|plus) /iu, '').split(' ').length <= LONGEST_LOOSE
