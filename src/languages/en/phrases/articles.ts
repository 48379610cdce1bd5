/** A letter whose name begins with a vowel, spelt out: “an HR manager”, “an MBA student”, “an X-ray technician”. */
const spelt = /^[AEFHILMNORSX](?=[A-Z\d&-])|^(?:8|11|18)(?!\d)|^8\d|^X$/u
/** Capitals that are spoken as a word: “a MIG welder”. */
const spoken = /^(?:MIG|MAG|NATO|NASA)(?!\p{L})/u
const silent = /^(?:hour|heir|honest|honou?r|honorary)/iu
/** Written with a vowel and spoken with a consonant: “a European”, “a university”, “a user researcher”, “a one-person studio”. */
const consonant = /^(?:eu|ewe|once|one(?!\p{L})|one-|uni(?!n)|use|usa|usu|ut[aei]|ub|u-)/iu
const letters = /^[A-Z][A-Z\d]/u

/** Behind “a” these begin no noun: “plan a and b”. */
const small = /^(?:a|an|and|or|is|are|as|at|in|on|of|if|it|i|to|up)$/u
/** The indefinite article before words. */
export function articleOf(noun: string): 'a' | 'an' {
  if (spoken.test(noun)) return 'a'
  if (spelt.test(noun)) return 'an'
  if (letters.test(noun) || consonant.test(noun)) return 'a'
  return silent.test(noun) || /^[aeiou]/iu.test(noun) ? 'an' : 'a'
}

/** “In a automotive company” → “in an automotive company”; before capitals, which may be spoken as a word, it stays as typed. */
export const withRightArticles = (text: string): string =>
  text.replace(/(?<![\p{L}'’-])an? (?=(\p{Ll}[\p{L}-]*))/gu, (found, noun: string) =>
    small.test(noun) || /^h/u.test(noun) ? found : `${articleOf(noun)} `,
  )
