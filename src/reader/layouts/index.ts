import type { Layout } from '../page.ts'
import { activityPage } from './activity-page/layout.ts'
import { app2022 } from './app-2022/layout.ts'
import { app2026 } from './app-2026/layout.ts'
import { details } from './details/layout.ts'
import { guest } from './guest/layout.ts'
import { microformats } from './microformats/layout.ts'
import { mobile } from './mobile/layout.ts'
import { pageTitle } from './page-title/layout.ts'
import { plainPage } from './plain-page/layout.ts'
import { shareCard } from './share-card/layout.ts'
import { structuredData } from './structured-data/layout.ts'
import { dataOfProfile } from './structured-data/of-profile.ts'

/** The designs of pages that hold one part of a profile. */
export const partDesigns: readonly Layout[] = [details, activityPage]

/** The designs of the network's profiles as its members see them, in order of trust: where two disagree, the earlier one is believed first. */
export const profileDesigns: readonly Layout[] = [app2026, pageTitle]

/** The same as they saw them before, where a page is not of today's make. */
export const earlierDesigns: readonly Layout[] = [app2022, pageTitle]

/** What it shows to visitors who are not signed in, with what such a page says to machines. */
export const guestDesigns: readonly Layout[] = [guest, dataOfProfile, pageTitle]

/** Its mobile site. */
export const mobileDesigns: readonly Layout[] = [mobile, pageTitle]

/** What any other site's page tells of a person, in order of trust. */
export const pageDesigns: readonly Layout[] = [structuredData, microformats, plainPage, shareCard]
