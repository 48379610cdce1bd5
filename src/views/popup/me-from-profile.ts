import type { LanguageCode } from '../../model/language.ts'
import type { Me } from '../../model/me.ts'
import type { Profile } from '../../model/reading.ts'
import { withIntro } from '../../pipeline.ts'
import { languageOf } from '../../text/scripts.ts'

/** A field of About me that the user's own profile can fill. */
export type Filled = 'name' | 'intro' | 'role' | 'company' | 'schools' | 'employers' | 'place'

/** What would be put into a field, as it is shown and as it is kept. */
export interface Proposal {
  readonly field: Filled
  readonly text: string
  readonly patch: Partial<Me>
}

/** What the user's own profile offers for About me; nothing is taken over without a tick. */
export function fillMe(profile: Profile, me: Me, shown: LanguageCode): readonly Proposal[] {
  const current = profile.positions.find(({ value }) => value.to === 'now' || value.to === undefined)?.value
  const schools = unique(profile.studies.map(({ value }) => value.school))
  const employers = unique(profile.positions.flatMap(({ value }) => value.company ?? [])).filter(
    (company) => company !== current?.company,
  )
  const headline = profile.headline?.value
  return [
    one('name', profile.name?.value, (name) => ({ name })),
    one('intro', headline, (text) => introPatch(me, languageOf(text) ?? shown, text)),
    one('role', current?.title, (role) => ({ role })),
    one('company', current?.company, (company) => ({ company })),
    one('place', profile.place?.value, (place) => ({ place })),
    one('schools', joinTexts(schools), () => ({ schools })),
    one('employers', joinTexts(employers), () => ({ employers })),
  ].flat()
}

const one = (
  field: Filled,
  text: string | undefined,
  patch: (text: string) => Partial<Me>,
): readonly Proposal[] => (text ? [{ field, text, patch: patch(text) }] : [])

const unique = (texts: readonly string[]) => [...new Set(texts)]
const joinTexts = (texts: readonly string[]) => (texts.length > 0 ? texts.join(' · ') : undefined)

/** The line, without what messages said for the one before. */
function introPatch(me: Me, language: LanguageCode, text: string): Partial<Me> {
  const { intro, who, whoShort } = withIntro(me, language, text)
  return { intro, ...(me.who && { who, whoShort }) }
}
