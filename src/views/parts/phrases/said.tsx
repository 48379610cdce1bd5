/** What the user wrote, where nothing of it could be proposed. */
export const Said = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <p class="faint" dir="auto">
      <q>{text}</q>
    </p>
  )
