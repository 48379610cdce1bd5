/** Letters that have no parts to be taken apart into. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  // Arabic letters that keyboards and hands take for one another.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
}

/**
 * The name of a place as it is compared: small letters, without accents, points and marks of direction; hyphens and dots are
 * spaces, apostrophes and Hebrew quotation marks are nothing.
 */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘`´ʻʼ׳״"“”]/gu, '')
    .replace(/[ßøłæœđðþıəیىکةـ]/gu, (letter) => whole[letter] ?? letter)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^(?:st|ste|sankt) /u, 'saint ')
