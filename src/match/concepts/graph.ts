import { businessRoles } from './business-roles.ts'
import { callings } from './callings.ts'
import { computing } from './computing.ts'
import type { Concept } from './concept.ts'
import { craftAndCare } from './craft-and-care.ts'
import { workFields } from './fields.ts'
import { growing } from './growing.ts'
import { makingAndServing } from './making-and-serving.ts'
import { marketWork } from './market-work.ts'
import { money } from './money.ts'
import { peopleWork } from './people-work.ts'
import { professions } from './professions.ts'
import { services } from './services.ts'
import { skills } from './skills.ts'
import { technologies } from './technologies.ts'
import { technologyRoles } from './technology-roles.ts'
import { trades } from './trades.ts'

const graph = [
  ...technologyRoles,
  ...businessRoles,
  ...professions,
  ...skills,
  ...technologies,
  ...workFields,
  ...computing,
  ...peopleWork,
  ...marketWork,
  ...money,
  ...craftAndCare,
  ...makingAndServing,
  ...growing,
  ...callings,
  ...services,
  ...trades,
] as const

/** The id of a concept that is in the graph: a language that has no words for one does not compile. */
export type KnownConcept = (typeof graph)[number]['id']

/** The whole vocabulary, each idea with its neighbours. */
export const concepts: readonly Concept<KnownConcept>[] = graph

const byId: ReadonlyMap<string, Concept<KnownConcept>> = new Map(
  concepts.map((concept) => [concept.id, concept]),
)

/** A concept by its id. */
export const conceptOf = (id: string): Concept<KnownConcept> | undefined => byId.get(id)

/** Whether whoever does one concept does another: the same, or one of its wider ideas. */
export function covers(narrow: string, wide: string): boolean {
  return narrow === wide || (byId.get(narrow)?.broader ?? []).some((broader) => covers(broader, wide))
}

/** Whether two concepts are told apart on purpose: “Java” and “JavaScript”. */
export const areApart = (one: string, other: string): boolean =>
  (byId.get(one)?.apart ?? []).includes(other) || (byId.get(other)?.apart ?? []).includes(one)

/** Whether two concepts are neighbours: named so, or one is a wider idea of the other. */
export const areNear = (one: string, other: string): boolean =>
  (byId.get(one)?.near ?? []).includes(other) ||
  (byId.get(other)?.near ?? []).includes(one) ||
  covers(other, one)
