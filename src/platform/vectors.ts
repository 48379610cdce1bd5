import address from '../../data/vectors.bin?url'

let loading: Promise<ArrayBuffer> | undefined

/** The table of word vectors that is shipped; loaded at the first use, from the extension itself. */
export const vectorTable = (): Promise<ArrayBuffer> => {
  loading ??= fetch(address).then((response) => response.arrayBuffer())
  return loading
}
