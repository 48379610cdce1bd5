declare module '*.bin?url' {
  const address: string
  export default address
}
