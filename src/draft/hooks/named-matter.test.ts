import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { nameMatter } from './named-matter.ts'

/** Invented posts, each behind the names that an editor would accept for it; “-” where none may be given. */
const postsIn = (file: string) =>
  readFileSync(`tests/messages/${file}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', text = ''] = line.split('\t')
      return { names: names === '-' ? [] : names.split('|'), text }
    })

const named = (text: string) => nameMatter(text, hookLexicons, () => 0)?.about.replace(/[“”]/gu, '"')

describe.each(['about-english', 'about-hebrew'])('what a post is about: %s', (file) => {
  const posts = postsIn(file)

  it('is never something that an editor would not accept', () => {
    const wrong = posts.flatMap(({ names, text }) => {
      const name = named(text)
      return name === undefined || names.includes(name) ? [] : [`${name} ≠ ${names.join('|')} IN ${text}`]
    })
    expect(wrong).toEqual([])
  })

  it('is found for most of those that name it', () => {
    const naming = posts.filter(({ names }) => names.length > 0)
    const missing = naming.filter(({ text }) => named(text) === undefined)

    expect(missing.length / naming.length).toBeLessThan(0.2)
  })
})
