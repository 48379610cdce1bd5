/** A title of a role as it stands within a Hebrew sentence: as it is, where it begins in Hebrew; undefined for any other. */
export const roleTitle = (title: string): string | undefined =>
  /^\p{Script=Hebrew}/u.test(title) ? title : undefined
