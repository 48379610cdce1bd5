/** The next moment in which the window has nothing else to do: whatever answers meanwhile goes before. */
export const idleMoment = (): Promise<void> => scheduler.postTask(() => undefined, { priority: 'background' })
