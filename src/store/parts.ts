import { type BaseIssue, type BaseSchema, type InferOutput, parse, safeParse } from 'valibot'

type AnySchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>
/** A schema of an object, all of whose properties may be missing. */
interface ObjectSchema extends AnySchema {
  readonly pipe: readonly [
    AnySchema & { readonly entries: Readonly<Record<string, AnySchema>> },
    ...unknown[],
  ]
}

/** What can be read of a stored object: a property that does not fit has its default, the others stay. */
export function partsThatFit<S extends ObjectSchema>(schema: S, stored: unknown): InferOutput<S> {
  const whole = safeParse(schema, stored)
  if (whole.success) return whole.output
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const { entries } = schema.pipe[0]
  const fits = given.filter(([property, value]) => {
    const part = Object.hasOwn(entries, property) ? entries[property] : undefined
    return part !== undefined && safeParse(part, value).success
  })
  return parse(schema, Object.fromEntries(fits))
}
