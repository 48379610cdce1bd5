/**
 * Whether a text can be somebody's name: two to six words, each of which begins with a capital or with a letter of a script
 * that has none, and no digits. A single word can be anything.
 */
export const looksLikeName = (text: string): boolean => {
  const words = text
    .replace(/[,،].*$/u, '')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word))
  const isBig = (word: string) => /^\P{L}*[\p{Lu}\p{Lo}\p{Lt}]/u.test(word)
  const small = words.filter((word) => !isBig(word))
  return (
    text.length <= 70 &&
    words.length >= 2 &&
    words.length <= 6 &&
    small.every((word) => /^\p{L}{1,3}$/u.test(word)) &&
    words.length - small.length >= 2 &&
    !/[\p{Nd}|:?!@/]/u.test(text)
  )
}
