/** Digits of any script as 0–9: ٢٠٢٠ is 2020. */
export const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return code < 0x80 ? digit : String(code - zeroOf(code))
  })

/** A script's ten digits stand in a row. */
const zeroOf = (code: number) => {
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return zero
}
