/** What was pointed at is chosen, and the letter is wanted again; the arrow keys go from one to the next. */
export function closeAfterPointer({
  detail,
  currentTarget,
}: MouseEvent & { readonly currentTarget: HTMLElement }): void {
  const fold = currentTarget.closest('details')
  if (detail === 0 || !fold) return
  fold.querySelector('summary')?.focus()
  fold.open = false
}
