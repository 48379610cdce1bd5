/** “I” and “we” begin it: what follows is surely told of the writer. */
const ofWriter = /^(?:I|I['’](?:m|ve|d|ll)|We|We['’](?:re|ve|d|ll)|My|Our)(?=\s)/u
/** Somebody else is spoken to or quoted: turned, nobody knows who “you” is. */
const mixed = /(?<!\p{L})(?:you|your|yours|yourself|let['’]s)(?!\p{L})|[“”"„«»‘]|(?<!\p{L})['’]\p{L}/iu
/** “You wrote that you wrote”. */
const tellsWriting = /^(?:I|We) (?:\p{L}+ly |still |now )?wr(?:ite|ote)(?!\p{L})/u
/** “My first meeting I said nothing”: a time without a word that joins it. */
const loose = /^(?:My|Our) (?:first|last|second|third) [^,]*? (?:I|we)(?!\p{L})/u
/** “I … and was”: the verb belongs to “I” and stands too far from it to be turned. */
const farVerb = /(?:and|but|or|,) (?:was|am)(?!\p{L})/iu

const turned: readonly (readonly [RegExp, string])[] = [
  [/\bI am\b/gu, 'you are'],
  [/\bI['’]m\b/gu, "you're"],
  [/\bI was\b/gu, 'you were'],
  [/\bI wasn['’]t\b/gu, "you weren't"],
  [/\bam I\b/gu, 'are you'],
  [/\bwas I\b/gu, 'were you'],
  [/\bwe['’]re\b/giu, "you're"],
  [/\b(?:I|we)(?=['’](?:ve|d|ll)\b)/giu, 'you'],
  [/\b(?:I|me)\b/gu, 'you'],
  [/\b(?:we|us)\b/giu, 'you'],
  [/\b(?:my|our)\b/giu, 'your'],
  [/\b(?:mine|ours)\b/giu, 'yours'],
  [/\b(?:myself|ourselves)\b/giu, 'yourself'],
]

/**
 * What somebody wrote of themselves, told to them: “I quote in four parts” → “you quote in four parts”, for behind “You
 * wrote that”. Undefined where it is not surely of the writer alone.
 */
export function retold(sentence: string): string | undefined {
  if (!ofWriter.test(sentence) || tellsWriting.test(sentence) || loose.test(sentence)) return undefined
  if (mixed.test(sentence) || farVerb.test(sentence)) return undefined
  return turned.reduce((text, [words, said]) => text.replace(words, said), sentence)
}
