import { Component, type ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Notice } from '../../../ui/index.ts'

interface BlockBoundaryProps {
  readonly children: ReactNode
}

/** Keeps the fault of one block from taking the section down. */
export class BlockBoundary extends Component<BlockBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? (
      <Failure onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    )
  }
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useLanguage()
  return (
    <Notice tone="warn">
      <p>{t('editor:crashed')}</p>
      <Button onPress={onRetry}>{t('editor:crashed.retry')}</Button>
    </Notice>
  )
}
