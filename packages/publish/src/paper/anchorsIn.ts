/** Every place of a paper that can be gone to. */
export function anchorsIn(paper: unknown): string[] {
  const anchors: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'anchor' && typeof inner === 'string') anchors.push(inner)
        else visit(inner)
      }
  }
  visit(paper)
  return [...new Set(anchors)]
}
