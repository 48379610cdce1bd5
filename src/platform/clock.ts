import { isZone, zoneOr } from '../calendar/zones.ts'
import type { Settings } from '../model/settings.ts'

/** The moment it is now, in UTC. The core never asks for it: it is handed in. */
export const clock = (): string => new Date().toISOString()

/** IANA name of the time zone that the browser is in; undefined where the machine names one that the browser does not know. */
export function machineZone(): string | undefined {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return isZone(zone) ? zone : undefined
}

/** The same to count and show times in: UTC where it is not known. Nothing is said to others in it. */
export const browserZone = (): string => machineZone() ?? 'UTC'

/** The zone in which times are counted and shown: the one that was set, where this browser knows it, else the browser's. */
export const zoneFor = (settings: Pick<Settings, 'zone'>): string => zoneOr(settings.zone, browserZone())
