import '../languages/recognises.ts'
import { near } from '../match/near.ts'
import { type Command, standardInput, WrongUse } from './command.ts'
import { shippedVectors } from './vectors.ts'

/** `near < pairs` → for each line of two phrases with a tab between: `{score, why}`, 0 (nothing) to 1 (the same). */
export const nearCommand: Command = async () => {
  const vectors = await shippedVectors()
  const lines = (await standardInput('Two phrases a line, with a tab between,')).split(/\r?\n/u)
  const stated = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  return {
    lines: stated.map((line, at) => {
      const [one, other] = line.split('\t')
      if (one === undefined || other === undefined)
        throw new WrongUse(`Line ${at + 1} needs two phrases with a tab between: “${line.slice(0, 80)}”.`)
      const { score, why } = near(one, other, vectors)
      return { score: Number(score.toFixed(4)), why }
    }),
    exit: 0,
  }
}
