import { openDashboard } from '../../platform/pages.ts'

/** A popup is gone before a file is saved: the dashboard exports. */
export const toExport = async (): Promise<undefined> => {
  await openDashboard('#/settings')
}
