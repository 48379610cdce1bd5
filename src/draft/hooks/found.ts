import type { Hook } from '../../model/hook.ts'
import type { Evidence } from '../../model/reading.ts'
import { inEveryLanguage } from '../every-language.ts'
import { makePlain } from '../topic.ts'
import { isSayable } from './sayable.ts'

/** A hook with how near it is to what the user wants. */
export interface Found {
  readonly hook: Hook
  readonly near: number
  /** How much the sentence says that a text is cited with; absent where none is. */
  readonly tells?: number | undefined
}

/** What a maker of hooks says of one; a field that is not known may be undefined. */
export type Made = Pick<Hook, 'topic'> & {
  readonly [Field in Exclude<keyof Hook, 'id' | 'kind' | 'fact' | 'topic'>]?: Hook[Field] | undefined
}

/** An object without the fields that are not known. */
const keepKnown = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Makes a hook of what was seen; what is not known is left out. */
export function hookOf(
  kind: Hook['kind'],
  index: number | string,
  { quote, section, foundBy, at: seenAt }: Evidence,
  { topic, ...rest }: Made,
): Hook {
  return {
    id: `${kind}-${index}`,
    kind,
    fact: { page: { quote, section, foundBy, at: seenAt } },
    topic,
    ...keepKnown(rest),
  }
}

/** Longer names make a sentence heavy. Our judgement. */
const [LONGEST_NAME, LONGEST_COMPANY] = [60, 40]

/** The name of an employer, a school or a place as a sentence can hold it; empty where it is too long, or no name. */
export function nameBriefly(text: string): string {
  if (!isSayable(text)) return ''
  const name = makePlain(text).replace(/[\s.,;:–—-]+$/u, '')
  return name.length <= LONGEST_NAME && /\p{L}/u.test(name) ? name : ''
}

const behindRole = new RegExp(
  String.raw`\s+[–—|·-]\s+|[,(@|•·]|\s+(?:${inEveryLanguage('employedAt')}|@)\s+`,
  'u',
)

/** A role without the field, the place and the employer behind it: “Product Manager, Data Platform” → “Product Manager”. */
export const roleName = (title: string): string =>
  !isSayable(title) ? '' : nameBriefly(title.split(behindRole)[0] ?? '')

/** An employer without what explains it: “נתיבי ישראל - החברה הלאומית …” → “נתיבי ישראל”. */
export function companyName(company: string): string {
  if (!isSayable(company)) return ''
  const name = nameBriefly(company.split(/\s+[–—|-]\s+|\s*[(|,]/u)[0] ?? '')
  return name.length <= LONGEST_COMPANY ? name : ''
}

/** How well a text serves to begin with: what it says counts as much as how near it is (on labelled texts no other weight did better). */
export const worthSaying = ({ near, tells = 0 }: Found): number => near + tells
