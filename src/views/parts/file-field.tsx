interface FileFieldProps {
  readonly label: string
  /** What the field is called where its label does not say it. */
  readonly name?: string
  /** Whether what stands around it says what it is for. */
  readonly isPlain?: boolean
  /** Endings and types, as the browser's own dialog takes them. */
  readonly accept: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void | Promise<void>
}

/** A field for a file of the user's own. */
export function FileField({ label, name = label, isPlain, accept, multiple, onFiles }: FileFieldProps) {
  return (
    <label class="field file">
      <span class={isPlain ? 'hidden' : undefined}>{label}</span>
      <input
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={name}
        onChange={async ({ currentTarget: input }) => {
          await onFiles([...(input.files ?? [])])
          // The same file can be chosen again, when it was mended.
          input.value = ''
        }}
      />
    </label>
  )
}
