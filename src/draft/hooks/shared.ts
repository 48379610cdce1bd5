import type { HookKind, StillThere } from '../../model/hook.ts'
import type { Known } from '../../model/known.ts'
import type { Evidence } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { inEveryLanguage } from '../every-language.ts'
import { makePlain } from '../topic.ts'
import { companyName, type Found, hookOf, nameBriefly } from './found.ts'
import type { HookContext } from './persona-matters.ts'

const legal = new RegExp(String.raw`(?:[\s,]+(?:${inEveryLanguage('legalForms')}))+\.?$`, 'u')
const sameName = (one: string) => fold(makePlain(one)).replace(legal, '').trim()
const isAmong = (name: string, mine: readonly (string | undefined)[]) =>
  mine.some((one) => one !== undefined && one !== '' && sameName(one) === sameName(name))

const keepOnce = (hooks: readonly Found[]) =>
  hooks.filter(({ hook }, index) => hooks.findIndex((one) => one.hook.topic === hook.topic) === index)

const findBoth = (
  kind: Extract<HookKind, `shared-${string}`>,
  index: number,
  seen: Evidence,
  topic: string,
  still?: StillThere,
): Found => ({
  near: kind === 'shared-place' ? 0 : 1,
  // To live in one town is no reason to ask somebody.
  hook: hookOf(kind, index, seen, { topic, still, link: kind === 'shared-place' ? undefined : 'shared' }),
})

/** Who works there today; where About me names no employer of today nobody says that the user has left. */
const stillThere = (user: boolean | undefined, person: boolean): StillThere => {
  if (user === undefined) return 'neither'
  return user ? (person ? 'both' : 'user') : person ? 'person' : 'neither'
}

/** The employers, schools and place that we share. */
export function findShared({ profile }: Known, { me }: HookContext): readonly Found[] {
  /** In any of several roles there. */
  const isTheirsNow = (topic: string) =>
    profile.positions.some(
      ({ value: { company = '', to } }) =>
        to === 'now' && isAmong(topic, [nameBriefly(company) || companyName(company)]),
    )
  const employers = profile.positions.flatMap((one, index) => {
    const { company = '' } = one.value
    const mine = [me.company, ...me.employers]
    const topic = nameBriefly(company) || companyName(company)
    const isMineNow = me.company ? isAmong(company, [me.company]) || isAmong(topic, [me.company]) : undefined
    return topic && (isAmong(company, mine) || isAmong(topic, mine))
      ? [findBoth('shared-employer', index, one, topic, stillThere(isMineNow, isTheirsNow(topic)))]
      : []
  })
  const schools = profile.studies.flatMap((one, index) => {
    const topic = nameBriefly(one.value.school)
    return topic && isAmong(topic, me.schools) ? [findBoth('shared-school', index, one, topic)] : []
  })
  const city = nameBriefly((profile.place?.value ?? '').split(',')[0] ?? '')
  const places =
    profile.place && city && isAmong(city, [me.place, me.place?.split(',')[0]])
      ? [findBoth('shared-place', 0, profile.place, city)]
      : []
  return [...keepOnce(employers), ...keepOnce(schools), ...places]
}
