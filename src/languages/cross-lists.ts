/** Each of one list with each of another, so that neighbours share neither: a seed that goes on by one changes both. */
export const crossLists = <One, Other, Both>(
  ones: readonly One[],
  others: readonly Other[],
  both: (one: One, other: Other) => Both,
): readonly Both[] =>
  ones.flatMap((_, turn) =>
    others.flatMap((other, at) =>
      ones
        .slice((at + turn) % ones.length)
        .slice(0, 1)
        .map((one) => both(one, other)),
    ),
  )
