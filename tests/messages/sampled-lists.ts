import type { LintLexicon } from '../../src/linter/lexicon.ts'
import type { Samples } from '../../src/linter/samples.ts'
import type { Phrases } from '../../src/linter/sign-lexicon.ts'
import { type Listed, needsOf } from './needs.ts'

/** How a list of phrases stands to its samples. */
export interface SampledList {
  readonly name: string
  /** Phrases that no sample needs. */
  readonly idle: readonly string[]
  /** Samples that should give the sign and do not. */
  readonly silent: readonly string[]
  /** Samples that only look like it, and give it, or look like nothing. */
  readonly loud: readonly string[]
}

type SampleName = keyof Samples

function listedIn({ signs, swaps, denied }: LintLexicon): readonly (readonly [SampleName, Listed])[] {
  const signNames = Object.keys(signs) as (keyof typeof signs)[]
  const swapNames = Object.keys(swaps) as (keyof typeof swaps)[]
  return [
    ...signNames.map((name) => [name, signs[name]] as const),
    ...swapNames.map((name) => [name, { says: Object.keys(swaps[name]) }] as const),
    ['denied beside', { says: denied.beside }],
    ['denied ahead', { says: denied.ahead }],
  ]
}

/** Every list of a language with its samples; lists that signs share are looked at once, with the samples of all of them. */
export function sampledLists(lexicon: LintLexicon, samples: Samples): readonly SampledList[] {
  const all = listedIn(lexicon)
  const lists = new Set(all.flatMap(([, { says, apart }]) => [says, ...(apart ? [apart] : [])]))
  return [...lists].flatMap((list) => {
    const saying = all.filter(([, { says }]) => says === list)
    const keeping = all.filter(([, { apart }]) => apart === list)
    return [
      ...(saying.length > 0 ? [said(list, saying, samples)] : []),
      ...(saying.length === 0 && keeping.length > 0 ? [keptApart(list, keeping, samples)] : []),
    ]
  })
}

type Named = readonly (readonly [SampleName, Listed])[]

const idleOf = (list: Phrases, needed: readonly ReadonlySet<number>[]) =>
  list.filter((_, at) => !needed.some((phrases) => phrases.has(at)))

function said(list: Phrases, saying: Named, samples: Samples): SampledList {
  const looked = saying.flatMap(([name, listed]) =>
    (samples[name]?.says ?? []).map((sample) => ({ sample, ...needsOf(sample, listed) })),
  )
  return {
    name: saying.map(([name]) => name).join(', '),
    idle: idleOf(
      list,
      looked.map(({ says }) => says),
    ),
    silent: looked.filter(({ given }) => !given).map(({ sample }) => sample),
    loud: [],
  }
}

/** What looks like one of several signs is kept apart from all of them. */
function keptApart(apart: Phrases, keeping: Named, samples: Samples): SampledList {
  const says = [...new Set(keeping.flatMap(([, listed]) => listed.says))]
  const looked = keeping.flatMap(([name]) =>
    (samples[name]?.apart ?? []).map((sample) => ({ sample, ...needsOf(sample, { says, apart }) })),
  )
  return {
    name: `${keeping.map(([name]) => name).join(', ')} apart`,
    idle: idleOf(
      apart,
      looked.map((one) => one.apart),
    ),
    silent: [],
    loud: looked.filter((one) => one.given || one.apart.size === 0).map(({ sample }) => sample),
  }
}
