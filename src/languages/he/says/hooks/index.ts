import type { Says } from '../../../../draft/says.ts'
import { article } from './article.ts'
import { headline } from './headline.ts'
import { move } from './move.ts'
import { offer } from './offer.ts'
import { own } from './own.ts'
import { ownWay } from './own-way.ts'
import { post } from './post.ts'
import { project } from './project.ts'
import { publication } from './publication.ts'
import { sharedEmployer } from './shared-employer.ts'
import { sharedPlace } from './shared-place.ts'
import { sharedRole } from './shared-role.ts'
import { sharedSchool } from './shared-school.ts'
import { talk } from './talk.ts'
import { today } from './today.ts'
import { volunteering } from './volunteering.ts'

/** What a first message says, by what it begins with. */
export const hooks: Says['hooks'] = {
  post,
  article,
  talk,
  project,
  publication,
  move,
  'own-way': ownWay,
  offer,
  today,
  volunteering,
  'shared-role': sharedRole,
  'shared-employer': sharedEmployer,
  'shared-school': sharedSchool,
  'shared-place': sharedPlace,
  headline,
  own,
}
