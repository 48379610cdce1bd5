/** A role in an invented life. Dates as YYYY-MM; `to` may be `now`. */
export interface Role {
  readonly title: string
  readonly company: string
  readonly from: string
  readonly to: string
  readonly place?: string
  readonly description?: string
}

/** Something on the activity card; only `own` is the person's. `daysAgo` counts from the moment the page is built for. */
export interface Activity {
  readonly text: string
  readonly daysAgo: number
  readonly own: boolean
}

/** Everything about an invented person, as they would have entered it. */
export interface Person {
  readonly slug: string
  readonly name: string
  readonly pronouns?: string
  readonly degree: 1 | 2 | 3
  readonly headline: string
  readonly place: string
  readonly about?: string
  /** Newest first; neighbours with one company stand in one group. */
  readonly roles: readonly Role[]
  readonly studies: readonly {
    readonly school: string
    readonly degree: string
    readonly from: string
    readonly to: string
  }[]
  readonly skills: readonly string[]
  readonly volunteering: readonly {
    readonly role: string
    readonly organisation: string
    readonly from: string
    readonly to: string
  }[]
  readonly activity: readonly Activity[]
  readonly mutuals: readonly string[]
  /** Other people whom the site shows beside: they must never be read. */
  readonly beside: readonly { readonly name: string; readonly headline: string }[]
}
