// What adapters need to know of a definition.

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Name and state of all Tasks of a state machine, those in branches and iterations included. It may be anything that is JSON. */
export function * tasks (machine) {
  if (!isObject(machine?.States)) return
  for (const [name, state] of Object.entries(machine.States)) {
    if (!isObject(state)) continue
    if (state.Type === 'Task') yield [name, state]
    for (const inner of [state.Branches, state.ItemProcessor, state.Iterator].flat()) yield * tasks(inner)
  }
}
