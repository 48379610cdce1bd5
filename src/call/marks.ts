/** What was marked while listening. */
export interface Marks {
  readonly takeaways: readonly string[]
  readonly advice: readonly string[]
}

const marked = /^\s*([*<>])\s*(\S.*?)\s*$/su

/** The lines that begin with `*`, which are to be taken away, and those with `>`, which are advice; `<` is how that looks in a line of Hebrew. */
export function marksIn(notes: string): Marks {
  const found = notes.split('\n').flatMap((line) => {
    const [, mark, text] = marked.exec(line) ?? []
    return mark && text ? [{ mark, text }] : []
  })
  const of = (isTakeaway: boolean) => [
    ...new Set(found.filter(({ mark }) => (mark === '*') === isTakeaway).map(({ text }) => text)),
  ]
  return { takeaways: of(true), advice: of(false) }
}
