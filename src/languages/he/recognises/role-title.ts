/** A title of a role as it stands within a Hebrew sentence: as it is, where most of it is Hebrew; undefined for any other. */
export function roleTitle(title: string): string | undefined {
  const words = title.split(/\s+/u)
  const hebrew = words.filter((word) => /^\p{Script=Hebrew}/u.test(word))
  return hebrew.length > 0 && hebrew.length * 2 >= words.length ? title : undefined
}
