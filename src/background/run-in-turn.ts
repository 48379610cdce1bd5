/**
 * Does one thing after the other, whatever becomes of those before it. No window is open in which a failure could be told (the
 * popup and the dashboard tell it where they are): it is written where the browser lists an extension's errors.
 */
export async function runInTurn(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      console.warn('Lodestar could not do one of its daily things.', error)
    }
  }
}
