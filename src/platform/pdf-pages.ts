import type { getDocument, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { PdfPage } from '../model/pdf-page.ts'
import {
  countLetters,
  isReadable,
  joinLetters,
  type LetterCount,
  NONE,
  namelessFonts,
  withoutNameless,
} from './pdf-letters.ts'

/** Why a file cannot be opened. `no-letters`: what it shows as text is pictures, or letters that its fonts do not name. */
export type PdfProblem = 'not-a-pdf' | 'locked' | 'too-large' | 'no-letters' | 'failed'

/** The largest file, in bytes, and the most pages: a saved profile has a tenth of either. */
const LARGEST = 20_000_000
const MOST_PAGES = 50

/** The letters of a file and where they stand; the library is loaded when the first file is opened. */
export async function pdfPages(file: Uint8Array): Promise<readonly PdfPage[] | PdfProblem> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  library.GlobalWorkerOptions.workerSrc = worker.default
  return pagesOfFile(file, library.getDocument)
}

/** The same with the library at hand. Nothing in the file is run, and nothing is fetched. */
export async function pagesOfFile(
  file: Uint8Array,
  open: typeof getDocument,
): Promise<readonly PdfPage[] | PdfProblem> {
  if (file.length > LARGEST) return 'too-large'
  if (!startsAsPdf(file)) return 'not-a-pdf'
  const task = open({
    data: file,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    // Says which font has a table of its letters.
    fontExtraProperties: true,
    verbosity: 0,
  })
  try {
    return await pagesIn(await task.promise)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'failed'
  } finally {
    await task.destroy()
  }
}

/** The mark of a file of this kind stands within its first kilobyte. */
const startsAsPdf = (file: Uint8Array) =>
  new TextDecoder('latin1').decode(file.subarray(0, 1024)).includes('%PDF-')

async function pagesIn(document: PDFDocumentProxy): Promise<readonly PdfPage[] | PdfProblem> {
  if (document.numPages > MOST_PAGES) return 'too-large'
  const pages: PageOfFile[] = []
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await pageOf(await document.getPage(number)))
  const count = pages.map(({ letters }) => letters).reduce(joinLetters, NONE)
  return isReadable(count) ? pages.map(({ page }) => page) : 'no-letters'
}

interface PageOfFile {
  readonly page: PdfPage
  readonly letters: LetterCount
}

async function pageOf(page: PDFPageProxy): Promise<PageOfFile> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items, styles } = await page.getTextContent()
  const nameless = await namelessFonts(page, Object.keys(styles))
  const texts = items.flatMap((item) => ('str' in item ? [item] : []))
  const letters = texts.map(({ str, fontName }) => countLetters(str, !nameless.has(fontName)))
  const pieces = texts
    .filter(({ fontName }) => !nameless.has(fontName))
    .map((item) => {
      const [, , , , x = 0, y = 0] = item.transform as readonly number[]
      const text = withoutNameless(item.str)
      return { text, x, y, width: item.width, size: item.height, rtl: item.dir === 'rtl' }
    })
  return { page: { width, height, pieces }, letters: letters.reduce(joinLetters, NONE) }
}
