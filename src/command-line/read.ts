import { pageLexicons } from '../languages/pages.ts'
import { read } from '../reader/read.ts'
import { type Command, nowOf, textOf, WrongUse } from './command.ts'
import { livePage } from './live-page.ts'

/**
 * `read <page.html> --url <address>` → the Reading, or `{unreadable: reason}` and exit 3. Where several people stand on the page,
 * they are listed, and `--chosen <handle>` reads one of them. `read <file.pdf>` and `read --pasted < text` → what the page for
 * adding people would make of them.
 */
export const readCommand: Command = async (given) => {
  // Its library is loaded only where it is needed.
  if (given.file !== undefined && /\.pdf$/iu.test(given.file))
    return (await import('./read-pdf.ts')).readPdfFile(given.file, given)
  if (given.pasted === true) return (await import('./read-pasted.ts')).readPastedText(given)
  const html = await textOf(given.file, 'a saved page')
  if (given.url === undefined || !URL.canParse(given.url))
    throw new WrongUse(
      '--url takes the address under which the page was saved, such as https://www.linkedin.com/in/somebody/.',
    )
  const result = read(livePage(html, given.url), {
    url: given.url,
    now: nowOf(given),
    lexicons: pageLexicons,
    ...(given.chosen !== undefined && { chosen: given.chosen }),
  })
  return { output: result, exit: 'unreadable' in result ? 3 : 0 }
}
