import { useState } from 'react'
import { TextField } from '../../../ui/index.ts'

interface DraftFieldProps {
  readonly label: string
  readonly value: string
  /** Gives back why the text cannot be taken; it then stands until it is mended. */
  readonly onCommit: (text: string) => string | null
}

/** A field whose text is written when one leaves it, so that others see whole words and amounts. */
export function DraftField({ label, value, onCommit }: DraftFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const leave = () => {
    if (typed === null) return
    const refusal = typed === value ? null : onCommit(typed)
    setError(refusal)
    if (refusal === null) setTyped(null)
  }
  return <TextField label={label} value={typed ?? value} onChange={setTyped} onBlur={leave} error={error} />
}
