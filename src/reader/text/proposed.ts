import type { Found, Proposal } from '../proposal.ts'
import type { Around } from './around.ts'
import type { TextLanguage } from './language.ts'
import { certificatesIn, languagesIn, skillsIn, topSkillsIn } from './lists.ts'
import type { Roles } from './roles.ts'
import { skillsOfFile } from './saved-file.ts'
import { isLabel, only, type Section, withoutLabel } from './sections.ts'
import { volunteeringIn } from './volunteering.ts'

/** What was found of roles and schools, on which the other lists depend. */
export interface Lists {
  readonly positions: Roles['entries']
  readonly studies: readonly Found<{ readonly school: string }>[]
  readonly organisations: readonly string[]
  readonly around: Around
}

/** What the text tells of a person: whoever is on top, what was found of roles and schools, and the lists beside them. */
export function propose(
  sections: readonly Section[],
  scalars: Proposal['scalars'],
  { positions, studies, organisations, around }: Lists,
): Proposal {
  const { languages, style } = around
  const skills = only(sections, 'skills', (under) => skillsIn(under, { languages, organisations }))
  const about = aboutIn(sections, languages)
  const topSkills = (under: readonly string[]) =>
    style === 'file' ? skillsIn(skillsOfFile(under), { languages, organisations }) : topSkillsIn(under)
  return {
    layout: 'pasted',
    owners: [],
    own: false,
    scalars: { ...scalars, ...(about && { about: { value: about, quote: about, section: 'about' } }) },
    lists: {
      positions,
      studies,
      skills: skills.length > 0 ? skills : only(sections, 'top-skills', topSkills),
      languages: only(sections, 'languages', (under) => languagesIn(under, languages)),
      certificates: only(sections, 'certificates', (under) => certificatesIn(under, languages)),
      volunteering: only(sections, 'volunteering', (under) => volunteeringIn(under, around)),
    },
    absent: {},
    extent: {},
  }
}

function aboutIn(sections: readonly Section[], [own]: readonly TextLanguage[]): string | undefined {
  const [about] = only(sections, 'about', (under) => {
    const lines = own
      ? under.filter((line) => !isLabel(line, own)).map((line) => withoutLabel(line, own))
      : []
    return lines.length > 0 ? [lines.join('\n')] : []
  })
  return about
}
