import { westernDigits } from '../text/digits.ts'
import { inEveryLanguage } from './every-language.ts'

/** From so many digits on a number is one to call or to pay to, not one that tells how many. */
const FEWEST_DIGITS = 7

const apart = String.raw`(?<!\d|\d[-–—/.])`
/** Years, days and round numbers have as many digits, and tell when or how many. */
const telling: readonly RegExp[] = [
  new RegExp(String.raw`${apart}(?:19|20)\d\d\s?[-–—/]\s?(?:(?:19|20)?\d\d)(?!\s?[-–—/.]?\d)`, 'gu'),
  new RegExp(String.raw`${apart}(?:19|20)\d\d([-./])[01]?\d\1[0-3]?\d(?![-–—/.]?\d)`, 'gu'),
  new RegExp(String.raw`${apart}[0-3]?\d([-./])[01]?\d\1(?:19|20)\d\d(?![-–—/.]?\d)`, 'gu'),
  /(?<![+\d]|\d[\s.,])(?!0)\d{1,3}(?:,\d{3})+(?![\d,]\d|\d)/gu,
  /(?<![+\d]|\d[\s.,])(?!0)\d{1,3}(?:[.’'\s]\d{3})*[.’'\s]000(?!\s?\d)/gu,
]

const long = new RegExp(String.raw`(?:\d(?:[\s().·*_+/–—−-]|,(?!\s)){0,4}){${FEWEST_DIGITS},}`, 'u')
const others: readonly RegExp[] = [
  /(?<![\p{L}+])\+\d{4}/u,
  /[*#]\d+[*#]/u,
  new RegExp(String.raw`(?<!\p{L})(?:${inEveryLanguage('lines')})[.'׳]?\s*:\s*[+*]?\d{3}`, 'iu'),
  // Letters in the place of digits: “1-800-FLOWERS”.
  /(?:1[-\s]|0)800[-\s]\p{L}{4}|(?<!\d)8(?:00|88|77|66)-\p{L}{4}/u,
  // Keys, wallets and tokens.
  /(?<![\p{L}\d])(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20}/iu,
]

/** Digits that are written out. */
const spelt = new Set(inEveryLanguage('digits').split('|'))

function isSpelt(text: string): boolean {
  let run = 0
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => {
      run = spelt.has(word) ? run + 1 : 0
      return run >= FEWEST_DIGITS - 1
    })
}

/** Whether a text holds a number to call, an account or a card. `text` is in its compatible form, without what is not seen. */
export function hasNumberToCall(text: string): boolean {
  const western = westernDigits(text)
  const left = telling.reduce((rest, one) => rest.replace(one, ' … '), western)
  return [long, ...others].some((number) => number.test(left)) || isSpelt(text)
}
