let tell: () => void = () => undefined

/** Ends once the window has drawn what it shows first: whatever nobody sees, and what can wait, begins only then. */
export const firstDrawn: Promise<void> = new Promise((resolve) => {
  tell = resolve
})

/** Milliseconds after which nothing waits any longer: a window that nobody sees draws nothing. */
const PATIENCE = 250

/** Tells that what the window shows first stands in the document; what waits for it begins when the browser has drawn it. */
export function tellFirstDrawn(): void {
  requestAnimationFrame(() => setTimeout(tell, 0))
  setTimeout(tell, PATIENCE)
}
