import { requestOnPage } from '../reader/request-on-page.ts'

// Apart from the reader: it is injected only when the user says that a request stands on the page.
Object.defineProperty(globalThis, '__lodestar', {
  configurable: true,
  value: {
    ask: () => {
      try {
        return requestOnPage(document, location.href)
      } catch {
        // Whatever a page does to its own document, the user gets a sentence.
        return { unsure: 'nothing' }
      }
    },
  },
})
