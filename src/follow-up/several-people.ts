/** So many parts between commas are a list: a name with a role and an employer has three. Our judgement. */
const A_LIST = 4

/**
 * Whether a text names several people where one is asked for, as a guest list that was pasted does: two addresses, names on lines
 * or between semicolons, or many between commas. Of others nothing is kept.
 */
export function namesSeveral(text: string): boolean {
  const parts = (mark: RegExp) => text.split(mark).filter((part) => /\p{L}/u.test(part)).length
  return parts(/[\r\n;؛；]/u) > 1 || parts(/[,،，、]/u) >= A_LIST || [...text.matchAll(/@/gu)].length > 1
}
