/** What keeps a window from going on; each has its advice in the interface. `failed`: none of the others. */
export type Trouble = 'blocked' | 'updated' | 'disk-full' | 'no-storage' | 'newer' | 'cannot-open' | 'failed'

const troubleByName: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'disk-full',
  MissingAPIError: 'no-storage',
  MissingApiError: 'no-storage',
  SecurityError: 'no-storage',
  // What private windows of some browsers give, and profiles that are read only.
  InvalidStateError: 'no-storage',
  NotAllowedError: 'no-storage',
  VersionError: 'newer',
  UpgradeError: 'newer',
  UnknownError: 'cannot-open',
  OpenFailedError: 'cannot-open',
  DatabaseClosedError: 'cannot-open',
  AbortError: 'cannot-open',
  DataError: 'cannot-open',
  NotFoundError: 'cannot-open',
  NotReadableError: 'cannot-open',
  TimeoutError: 'cannot-open',
}

/** What an error that nobody expected means for the window. The cause within an error says more than the error around it. */
export function troubleOf(error: unknown): Trouble {
  if (typeof error !== 'object' || error === null) return 'failed'
  const within = 'inner' in error && error.inner !== error ? troubleOf(error.inner) : 'failed'
  if (within !== 'failed') return within
  return ('name' in error ? troubleByName[String(error.name)] : undefined) ?? 'failed'
}
