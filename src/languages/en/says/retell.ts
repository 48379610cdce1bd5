/** “I” and “we” begin it: what follows is surely told of the writer. */
const ofWriter = /^(?:I|I['’](?:m|ve|d|ll)|We|We['’](?:re|ve|d|ll)|My|Our)(?=\s)/u
/** Somebody else is spoken to or quoted: turned, nobody knows who “you” is. */
const mixed = /(?<!\p{L})(?:you|your|yours|yourself|let['’]s)(?!\p{L})|[“”"„«»‘]|(?<!\p{L})['’]\p{L}/iu
/** “You wrote that you wrote”. */
const tellsWriting = /^(?:I|We) (?:\p{L}+ly |still |now )?wr(?:ite|ote)(?!\p{L})/u
/** “My first meeting I said nothing”: a time without a word that joins it. */
const loose = /^(?:My|Our) (?:first|last|second|third) [^,]*? (?:I|we)(?!\p{L})/u
/** “I … and was”, “I never was”: the verb belongs to “I” and stands too far from it to be turned. */
const farVerb =
  /(?:(?:and|but|or|,)|(?<!\p{L})I (?:still|never|always|often|also|really|only|just|once|\p{L}+ly)) (?:was|am)(?!\p{L})/iu
/** “Phase I”, “in a mine”: what looks like the writer is a number or a thing. */
const unsure = /(?<!\p{L})(?:(?<=\s\p{Lu}\p{L}+ )I|I(?!['’ ]\p{Ll})|mine|ours)(?!\p{L})/u

/** A word by itself, whatever letters stand around it: “us”, and not “US”. */
const word = (said: string) => new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'gu')

const turned: readonly (readonly [RegExp, string])[] = [
  [word('I am'), 'you are'],
  [word("I['’]m"), "you're"],
  [word('I was'), 'you were'],
  [word("I wasn['’]t"), "you weren't"],
  [word('am I'), 'are you'],
  [word('was I'), 'were you'],
  [word("[Ww]e['’]re"), "you're"],
  [word("(?:I|[Ww]e)(?=['’](?:ve|d|ll))"), 'you'],
  [word('I|me|[Ww]e|us'), 'you'],
  [word('[Mm]y|[Oo]ur'), 'your'],
  [word('myself|ourselves'), 'yourself'],
]

/**
 * What somebody wrote of themselves, told to them: “I quote in four parts” → “you quote in four parts”, for behind “You
 * wrote that”. Undefined where it is not surely of the writer alone.
 */
export function retell(sentence: string): string | undefined {
  if (!ofWriter.test(sentence) || tellsWriting.test(sentence) || loose.test(sentence)) return undefined
  if (mixed.test(sentence) || farVerb.test(sentence) || unsure.test(sentence)) return undefined
  return turned.reduce((text, [pattern, said]) => text.replace(pattern, said), sentence)
}
