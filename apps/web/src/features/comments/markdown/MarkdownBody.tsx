import { useMemo, type ReactNode } from 'react'
import { useName } from '../card/useName.ts'
import styles from './Body.module.css'
import { parseBody, type BodyNode } from './parseBody.ts'

/** A message as it is read. */
export default function MarkdownBody({ body }: { readonly body: string }) {
  const nodes = useMemo(() => parseBody(body), [body])
  return <Nodes nodes={nodes} />
}

const Nodes = ({ nodes }: { readonly nodes: readonly BodyNode[] }) =>
  // oxlint-disable-next-line react/no-array-index-key -- a message's parts have no ids, and keep no state
  nodes.map((node, index) => <Node key={index} node={node} />)

function Node({ node }: { readonly node: BodyNode }): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'mention':
      return <Mention userId={node.userId} />
    case 'break':
      return <br />
    case 'code':
      return <code>{node.text}</code>
    case 'codeBlock':
      return (
        <pre>
          <code>{node.text}</code>
        </pre>
      )
    case 'link':
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer">
          <Nodes nodes={node.children} />
        </a>
      )
    case 'list':
      return node.ordered ? (
        <ol>
          <Nodes nodes={node.children} />
        </ol>
      ) : (
        <ul>
          <Nodes nodes={node.children} />
        </ul>
      )
    default: {
      const Tag = TAGS[node.kind]
      return (
        <Tag>
          <Nodes nodes={node.children} />
        </Tag>
      )
    }
  }
}

const TAGS = { paragraph: 'p', strong: 'strong', emphasis: 'em', item: 'li' } as const

const Mention = ({ userId }: { readonly userId: string }) => (
  <span className={styles['mention']}>@{useName()(userId)}</span>
)
