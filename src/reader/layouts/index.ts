import type { Layout } from '../page.ts'
import { activityPage } from './activity-page.ts'
import { app2022 } from './app-2022.ts'
import { app2026 } from './app-2026.ts'
import { details } from './details.ts'
import { guest } from './guest.ts'
import { microformats } from './microformats.ts'
import { mobile } from './mobile.ts'
import { pageTitle } from './page-title.ts'
import { plainPage } from './plain-page.ts'
import { shareCard } from './share-card.ts'
import { structuredData } from './structured-data.ts'

/** The designs of the network's own profiles, in order of trust: where two disagree, the earlier one is believed first. */
export const profileDesigns: readonly Layout[] = [
  details,
  activityPage,
  app2026,
  app2022,
  mobile,
  guest,
  structuredData,
  pageTitle,
  shareCard,
]

/** What any other site's page tells of a person, in order of trust. */
export const pageDesigns: readonly Layout[] = [structuredData, microformats, plainPage, shareCard]
