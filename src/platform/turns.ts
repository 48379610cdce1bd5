/** The next turn of the window: whatever answered meanwhile, or waits to be drawn, comes before. */
export const nextTurn = (): Promise<void> => scheduler.postTask(() => undefined, { priority: 'user-visible' })
