/** What is said where nothing could be loaded. */
export const plain =
  'Lodestar could not be loaded. Nothing that is stored was changed. Reload this page; if that does not help, restart the browser.'
