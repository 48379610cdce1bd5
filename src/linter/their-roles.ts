import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { Look } from './rule.ts'

/** A title without the field, the place and the employer behind it. */
const brief = (title: string) => title.split(/\s+[–—|·-]\s+|[,(@|•·]/u)[0] ?? ''

const startsAt = (title: readonly Word[], words: readonly Word[], at: number) =>
  title.every((word, place) => words[at + place]?.forms.includes(word.folded))

/**
 * The roles of the reader that a text names: within a sentence they stand in small letters, “your step to product manager”,
 * and one that is the writer's own as well points at nobody.
 */
export function theirRoles({ body, context: { known, me } }: Look): readonly Range[] {
  const mine = wordsOf([me?.role, ...Object.values(me?.intro ?? {})].join(' '))
  const isMine = (title: readonly Word[]) => mine.some((_, at) => startsAt(title, mine, at))
  const titles = (known?.profile.positions ?? [])
    .map(({ value }) => wordsOf(brief(value.title ?? '')))
    .filter((title) => title.length > 1 && !isMine(title))
  return body.flatMap(({ words }) =>
    words.flatMap((word, at): readonly Range[] => {
      const title = titles.find((one) => startsAt(one, words, at))
      const last = title && words[at + title.length - 1]
      return last ? [{ start: word.start, end: last.end }] : []
    }),
  )
}
