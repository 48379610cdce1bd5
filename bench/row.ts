/** One measured figure with its goal. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly goal: string
  readonly holds: boolean
}
