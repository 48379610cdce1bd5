/** Every verb with everything that it must not ask for, up to three words apart. */
export const pairEach = (verbs: string, ...things: readonly string[]): readonly string[] =>
  things.map((thing) => `${verbs} … ${thing}`)
