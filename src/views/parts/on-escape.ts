/** What Escape does in a part that was opened in place: it closes this one, and nothing around it, a popup neither. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    event.preventDefault()
    close()
  }
