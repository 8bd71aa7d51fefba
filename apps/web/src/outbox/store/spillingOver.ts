/** What the durable store has no room for is kept in the tab, rather than not at all. */
import { outboxInMemory } from './outboxInMemory.ts'
import type { OutboxStore } from './OutboxStore.ts'

/** Orders of what lives in the tab: behind every one that a database has counted to. */
const FIRST_IN_TAB = 2 ** 40

export function spillingOver(durable: OutboxStore): OutboxStore {
  const tab = outboxInMemory(FIRST_IN_TAB)
  const inTab = (order: number) => order >= FIRST_IN_TAB
  let hasSpilled = false
  return {
    isDurable: () => !hasSpilled,
    list: async (scope) => [...(await durable.list(scope)), ...(await tab.list(scope))],
    add: async (command) => {
      try {
        await durable.add(command)
      } catch {
        hasSpilled = true
        await tab.add(command)
      }
    },
    put: async (commands) => {
      await durable.put(commands.filter(({ order }) => !inTab(order)))
      await tab.put(commands.filter(({ order }) => inTab(order)))
    },
    remove: async (orders) => {
      await durable.remove(orders.filter((order) => !inTab(order)))
      await tab.remove(orders.filter(inTab))
    },
  }
}
