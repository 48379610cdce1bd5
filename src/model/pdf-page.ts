/** One run of letters in a saved file, in points; `y` grows upwards, `size` is the height of the letters. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly rtl: boolean
}

/** One page of a saved file. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}
