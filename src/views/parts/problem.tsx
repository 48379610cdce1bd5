/** Something that could not be done, said at once. */
export const Problem = ({ text }: { readonly text: string }) => (
  <p class="finding stop" role="alert">
    <span>{text}</span>
  </p>
)
