/** A run of letters on a page of a file that is made here, in points from the lower left corner. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Width of every letter, in parts of its size. */
export const LETTER = 0.5

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

/**
 * A small, valid file of this kind with one font whose letters are named by a table, as the site's own files have. Letters of
 * right-to-left scripts are written as they are seen, from the left: readers of such files turn them round.
 * Without `table` nothing says which letter is which; `mirrored` where lines with such letters run from the right as a whole.
 */
export function pdfFile(
  pages: readonly (readonly Run[])[],
  { width = 612, height = 792, table = true, mirrored = true } = {},
): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const code = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')
  const utf16 = (letter: string) =>
    Array.from({ length: letter.length }, (_, at) =>
      letter.charCodeAt(at).toString(16).padStart(4, '0'),
    ).join('')
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...Array.from({ length: Math.ceil(letters.length / 100) }, (_, at) => {
      const some = letters.slice(100 * at, 100 * at + 100)
      return `${some.length} beginbfchar\n${some.map((one) => `<${code(one)}> <${utf16(one)}>`).join('\n')}\nendbfchar`
    }),
    'endcmap end end',
  ].join('\n')
  const content = (runs: readonly Run[]) =>
    runs
      .map(
        ({ text, x, y, size }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...seen(text, mirrored)].map(code).join('')}> Tj ET`,
      )
      .join('\n')
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R]${table ? ' /ToUnicode 5 0 R' : ''} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${1000 * LETTER} /FontDescriptor ${6 + 2 * pages.length} 0 R >>`,
    stream(map),
    ...pages.flatMap((runs, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
      stream(content(runs)),
    ]),
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** A text as the eye sees it from the left: right-to-left words turned, numbers and Latin words between them as they are. */
function seen(text: string, mirrored: boolean): string {
  if (!rightToLeft.test(text)) return text
  if (!mirrored)
    return text.replace(
      /[\p{Script=Hebrew}\p{Script=Arabic}](?:[^\p{Script=Latin}]*[\p{Script=Hebrew}\p{Script=Arabic}])?/gu,
      (run) => seen(run, true),
    )
  const runs = text.match(
    /\p{Script=Latin}(?:[\p{Script=Latin}\p{Nd}.,'’&+/@% -]*[\p{Script=Latin}\p{Nd}])?|\p{Nd}[\p{Nd}.,:/]*|[\s\S]/gu,
  )
  return (runs ?? []).reverse().join('')
}
