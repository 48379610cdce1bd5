import { object, safeParse, string } from 'valibot'

const Line = object({ text: string() })

/** The texts of standard input: one JSON value with a `text` a line, else the whole of it as one text. */
export function textsIn(input: string): readonly string[] {
  const lines = input.split(/\r?\n/u).filter((line) => line.trim() !== '')
  const texts = lines.map(textOfLine)
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts : [input.trim()]
}

function textOfLine(line: string): string | undefined {
  try {
    const checked = safeParse(Line, JSON.parse(line))
    return checked.success ? checked.output.text : undefined
  } catch {
    return undefined
  }
}
