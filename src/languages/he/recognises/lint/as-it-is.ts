/** Letters that join a verb without changing whom it speaks to: and, that, when. */
const JOINED = ['', 'ו', 'ש', 'כש', 'וש']

/** Options of a phrase as they are written, with no other letters joined: פתחת and שפתחת, but not מפתחת. */
export const asItIs = (options: string): string =>
  options
    .split('|')
    .flatMap((option) => JOINED.map((joined) => `=${joined}${option}`))
    .join('|')
