/** What is said where a window cannot go on: the store does not open, or something failed that nobody expected. */
export const trouble = {
  title: {
    blocked: 'Another Lodestar window is in the way.',
    updated: 'Lodestar was updated.',
    'disk-full': 'There is no space left for this browser.',
    'no-storage': 'The browser gives this window no storage.',
    newer: 'What is stored was written by a newer Lodestar.',
    'cannot-open': 'The browser could not open what is stored.',
    failed: 'Something unexpected went wrong.',
  },
  advice: {
    blocked:
      'It holds an older version open. Close the other Lodestar windows; this one goes on by itself as soon as they are closed.',
    updated: 'Another window has brought a newer version. Load this window again to go on with it.',
    'disk-full': 'What was saved before is still there. Free some space, then try again.',
    'no-storage':
      'This happens in private windows and where storage is turned off. Open Lodestar in an ordinary window, or allow storage and restart the browser.',
    newer: 'Nothing was changed. Update Lodestar in the browser’s list of extensions, then try again.',
    'cannot-open':
      'Nothing was changed. Try again; if it fails again, close the browser as a whole and start it anew. Do not remove Lodestar: what is stored would go with it.',
    failed:
      'What was saved before is still there. Try again; if it fails again, export everything and restart the browser.',
  },
  again: 'Try again',
  reload: 'Load again',
  export: 'Export everything',
  exported: 'Saved as {file}.',
  notExported: 'The export did not work either. Restart the browser, then try again.',
  hide: 'Hide',
} as const
