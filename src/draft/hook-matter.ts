import type { Hook, MatterKind } from '../model/hook.ts'
import { languageOf } from '../text/scripts.ts'
import type { Sources } from './filling.ts'
import { isSayable } from './hooks/sayable.ts'
import type { Filling, Fillings } from './phrase.ts'
import type { SlotName } from './slot-names.ts'

const kinds: Readonly<Record<MatterKind, SlotName>> = {
  made: 'isMade',
  deed: 'isDeed',
  event: 'isEvent',
  told: 'isTold',
  heard: 'isHeard',
  counted: 'isCounted',
  matter: 'isMatter',
}

/** Nothing stands in it that is not seen. */
const canBeSaid = (about: string) =>
  isSayable(about) && !/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(about)

/** The name of a matter in another language as this one borrows it. */
const borrowName = ({ about, matterKind }: Hook, { says }: Sources): string | undefined =>
  about === undefined || !canBeSaid(about) || matterKind === undefined ? undefined : says.borrowed(about)

/** What the hook is about, in the language of the message, and what sort of thing that is. */
export function fillAbout(hook: Hook, sources: Sources, uses: Filling['uses']): Fillings {
  const { about, aboutLanguage, matterKind = 'matter', called, shares, yours } = hook
  const { language, says } = sources
  const isOwn = about !== undefined && aboutLanguage === language && canBeSaid(about)
  const foreign = borrowName(hook, sources)
  const isLoanword = foreign !== undefined && !foreign.includes(' ')
  // A text in this language has words of its own: “your post about meetings” would empty it.
  const isText = (hook.kind === 'post' || hook.kind === 'article') && 'page' in hook.fact
  const isReadable = isText && 'page' in hook.fact && languageOf(hook.fact.page.quote) === language
  const inGeneral = (isReadable ? undefined : called?.[language]) ?? shares?.[language]
  const name = isOwn ? about : isLoanword ? (inGeneral ?? foreign) : (foreign ?? inGeneral)
  if (name === undefined) return {}
  const kind = isOwn || name !== inGeneral ? matterKind : 'matter'
  const word = { text: name, uses }
  return {
    about: word,
    those: { text: says.those(name), uses },
    it: { text: hook.many && kind !== 'matter' ? says.it.many : says.it.one, uses: [] },
    yours: yours && isOwn ? word : undefined,
    notYours: yours && isOwn ? undefined : { text: 'yes', uses: [] },
    [kinds[kind]]: { text: 'yes', uses: [] },
  }
}
