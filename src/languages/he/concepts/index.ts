import type { ConceptWordsById } from '../../../match/concepts/concept-words.ts'
import { businessRoles } from './business-roles.ts'
import { computing } from './computing.ts'
import { craftAndCare } from './craft-and-care.ts'
import { workFields } from './fields.ts'
import { growing } from './growing.ts'
import { makingAndServing } from './making-and-serving.ts'
import { marketWork } from './market-work.ts'
import { money } from './money.ts'
import { peopleWork } from './people-work.ts'
import { professions } from './professions.ts'
import { skills } from './skills.ts'
import { technologies } from './technologies.ts'
import { technologyRoles } from './technology-roles.ts'

/** What every concept is called in Hebrew, and the phrases in which it is recognised. */
export const conceptWords: ConceptWordsById = {
  ...technologyRoles,
  ...businessRoles,
  ...professions,
  ...skills,
  ...technologies,
  ...workFields,
  ...computing,
  ...peopleWork,
  ...marketWork,
  ...money,
  ...craftAndCare,
  ...makingAndServing,
  ...growing,
}
