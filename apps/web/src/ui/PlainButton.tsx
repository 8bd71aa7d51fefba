import type { ButtonHTMLAttributes, Ref } from 'react'

type Given = 'type' | 'className' | 'style' | 'disabled' | 'onClick' | 'children'

export interface PlainButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, Given> {
  readonly type?: 'button' | 'submit'
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** What it started is under way: it keeps the focus, and a second press does nothing. */
  readonly isPending?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

interface Dressed extends PlainButtonProps {
  readonly className: string
  readonly children: ButtonHTMLAttributes<HTMLButtonElement>['children']
}

/** The browser's button, which every page has from the start; React Aria is fetched with the first menu or dialog. */
export function PlainButton({ type = 'button', onPress, isDisabled, isPending, ...rest }: Dressed) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- one of two literals
      type={type}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault()
        else onPress?.()
      }}
    />
  )
}
