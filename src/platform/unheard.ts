/**
 * Hears what failed in this window without anybody having waited for it: rejected promises, and errors of handlers. What the
 * browser only remarks upon comes without an error. Gives the function that ends it.
 */
export function onUnheard(tell: (error: unknown) => void): () => void {
  const rejected = ({ reason }: PromiseRejectionEvent) => tell(reason)
  const failed = ({ error }: ErrorEvent) => {
    if (error !== null && error !== undefined) tell(error)
  }
  addEventListener('unhandledrejection', rejected)
  addEventListener('error', failed)
  return () => {
    removeEventListener('unhandledrejection', rejected)
    removeEventListener('error', failed)
  }
}

/** Loads the window anew. */
export const loadAgain = (): void => location.reload()
