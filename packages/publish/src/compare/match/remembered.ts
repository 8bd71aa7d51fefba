/** What is dear to make of a thing and asked for again and again. */
export function remembered<Item extends object, Made>(make: (item: Item) => Made): (item: Item) => Made {
  const known = new Map<Item, Made>()
  return (item) => {
    const made = known.get(item) ?? make(item)
    known.set(item, made)
    return made
  }
}
