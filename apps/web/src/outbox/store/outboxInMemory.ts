import type { KeptCommand } from '../keptCommand.ts'
import type { OutboxStore } from './OutboxStore.ts'

/** Where this machine keeps nothing. */
export function outboxInMemory(firstOrder = 1): OutboxStore {
  const commands = new Map<number, KeptCommand>()
  let next = firstOrder
  return {
    isDurable: () => false,
    list: (scope) =>
      Promise.resolve(
        [...commands.values()]
          .filter((command) => command.scope === scope)
          .toSorted((one, other) => one.order - other.order),
      ),
    add: (command) => {
      commands.set(next, { ...command, order: next })
      next += 1
      return Promise.resolve()
    },
    put: (changed) => {
      for (const command of changed) commands.set(command.order, command)
      return Promise.resolve()
    },
    remove: (orders) => {
      for (const order of orders) commands.delete(order)
      return Promise.resolve()
    },
  }
}
