/** Lets whoever asks for the same thing while it is being done wait for the one run, and have its answer. */
export interface JoinedRuns<Answer> {
  join(name: string, run: () => Promise<Answer>): Promise<Answer>
}

export function createJoinedRuns<Answer>(): JoinedRuns<Answer> {
  const underWay = new Map<string, Promise<Answer>>()
  return {
    async join(name, run) {
      const running = underWay.get(name)
      if (running !== undefined) return running
      const answer = run()
      underWay.set(name, answer)
      try {
        return await answer
      } finally {
        underWay.delete(name)
      }
    },
  }
}
