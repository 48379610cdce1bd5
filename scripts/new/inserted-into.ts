/**
 * A text of a module with one entry more at the end of a list or record that it holds by name, and what that entry imports.
 * Throws where there is no such list: the registry was moved, and this has to follow.
 */
export function insertedInto(text: string, name: string, entry: string, imported?: string): string {
  const lines = text.split('\n')
  const begins = lines.findIndex((line) => new RegExp(`^(?:export )?const ${name}\\b`, 'u').test(line))
  const [, short, end] = /^(.*\[.+)(\])$/u.exec(lines[begins] ?? '') ?? []
  if (short !== undefined)
    return [
      ...(imported === undefined ? [] : [imported]),
      ...lines.with(begins, `${short}, ${entry}${end}`),
    ].join('\n')
  const ends = lines.findIndex((line, at) => at > begins && /^[\])}]/u.test(line))
  if (begins < 0 || ends < 0) throw new Error(`No list is called ${name}.`)
  return [
    ...(imported === undefined ? [] : [imported]),
    ...lines.slice(0, ends),
    `  ${entry},`,
    ...lines.slice(ends),
  ].join('\n')
}
