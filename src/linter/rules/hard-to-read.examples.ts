import type { Examples } from '../examples.ts'

const many = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ')
const bad = (first: string, word: string) => [
  ...[26, 30, 40, 60].map((count) => `${first} ${many(word, count)}.`),
  ...[90, 120, 160, 200].map((count) => `${first} ${many(`${word} ${word}.`, count / 2)}`),
]
const sentence = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${word}.`
const good = (first: string, word: string) => [
  ...[5, 10, 15, 20].map((count) => `${first} ${many(word, count)}.`),
  ...[20, 30, 40, 60].map((count) => `${first}. ${many(sentence(word), count / 2)}`),
  // What is quoted is the reader's own.
  `${first}: “${many(word, 24)}.” ${many(word, 4)}.`,
]

export const examples: Examples = {
  en: { bad: bad('Plans', 'change'), good: good('Plans', 'change') },
  he: { bad: bad('תוכניות', 'משתנות'), good: good('תוכניות', 'משתנות') },
}
