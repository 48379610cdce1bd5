import type { Vocabulary } from '../../../match/concepts/concept-lexicon.ts'
import { businessRoles } from './business-roles.ts'
import { callings } from './callings.ts'
import { computing } from './computing.ts'
import { craftAndCare } from './craft-and-care.ts'
import { workFields } from './fields.ts'
import { general } from './general.ts'
import { growing } from './growing.ts'
import { homonyms } from './homonyms.ts'
import { makingAndServing } from './making-and-serving.ts'
import { marketWork } from './market-work.ts'
import { money } from './money.ts'
import { peopleWork } from './people-work.ts'
import { professions } from './professions.ts'
import { compounds, joining, ranks, turning } from './rank-words.ts'
import { services } from './services.ts'
import { skills } from './skills.ts'
import { technologies } from './technologies.ts'
import { technologyRoles } from './technology-roles.ts'
import { trades } from './trades.ts'
import { unmistakable } from './unmistakable.ts'
import { wished } from './wished.ts'

/** The words that English brings to the match. */
export const vocabulary: Vocabulary = {
  concepts: {
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
    ...callings,
    ...services,
    ...trades,
  },
  wished,
  ranks,
  turning,
  joining,
  compounds,
  homonyms,
  general,
  unmistakable,
}
