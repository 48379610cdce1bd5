import type { getDocument, PDFDocumentProxy } from 'pdfjs-dist'
import type { PdfPage } from '../model/pdf-page.ts'

/** Why a file cannot be opened. */
export type PdfProblem = 'not-a-pdf' | 'locked' | 'too-large' | 'failed'

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
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await pageOf(await document.getPage(number)))
  return pages
}

type LibraryPage = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

async function pageOf(page: LibraryPage): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  return {
    width,
    height,
    pieces: items.flatMap((item) => {
      if (!('str' in item)) return []
      const [, , , , x = 0, y = 0] = item.transform as readonly number[]
      return [{ text: item.str, x, y, width: item.width, size: item.height, rtl: item.dir === 'rtl' }]
    }),
  }
}
