import { fold } from '../../text/fold.ts'
import type { TextLanguage } from './language.ts'

/** “· 2nd”, perhaps behind a name. */
export const degreeMark = /(?:^|\s)[·•]\s*\P{Nd}{0,14}([1-3١-٣])\P{Nd}{0,6}$/u

/** The link to how somebody is reached, perhaps behind their place. */
export const isContact = (line: string, { text }: TextLanguage): boolean => {
  const said = fold(line)
  return (
    line.length <= 140 && text.contactInfo.some((caption) => said === caption || said.endsWith(` ${caption}`))
  )
}

/** “She/Her”. */
export const isPronouns = (line: string): boolean =>
  line.length <= 30 && /^\(?\p{L}+(?:\s?\/\s?\p{L}+){1,3}\)?$/u.test(line)

/** How somebody is reached, as people type it: nobody's name, headline or place. */
export const isAddress = (line: string): boolean =>
  /@[\p{L}\p{N}-]+\.\p{L}|https?:|www\.|\.\p{L}{2,4}\/|linkedin\.com/iu.test(line) ||
  (/^[\p{Nd}\s()+./-]+$/u.test(line) && /\p{Nd}{3}/u.test(line))

/** A whole sentence, which is no title, company or school. “Acme Inc.” and “Kelp Ltd.” are none. */
export const isSentence = (line: string): boolean =>
  /^[•●▪*-]\s|[!?…]$/u.test(line) || (/\.$/u.test(line) && /\s\S{5,}\.$/u.test(line)) || line.length > 120
