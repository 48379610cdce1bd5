/** How hours and clocks are named in words. Folded single words, but for `named`. */
export interface HourLexicon {
  /** Phrases that name an hour of the day, with the hour: noon. */
  readonly named: Readonly<Record<string, number>>
  /** Behind a number that is an hour: o'clock, Uhr. */
  readonly behind: readonly string[]
  /** Before a number that is an hour, where a unit behind it could be a span as well: “at 15h”. */
  readonly before: readonly string[]
  /** Before an hour that something is called by: “the 7:30 handover”. */
  readonly callers: readonly string[]
  /** Behind such an hour, where nothing is called by it: a slot, on, would. */
  readonly goesOn: readonly string[]
  /** Behind the name of a place, with which they say whose clock it is: “Brussels time”. */
  readonly clocks: readonly string[]
  /** Between an hour and the place whose clock it is: “15:00 in Brussels”. */
  readonly at: readonly string[]
  /** Directly behind an hour, says whose clock it is by itself: here. */
  readonly mine: readonly string[]
}
