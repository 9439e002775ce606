// Stands for your engine: Pass, Task, Succeed and Fail with Result, Catch, Next and End. No paths, no Retry, no timeouts.

export class InvalidDefinition extends Error {}

export class Failure extends Error {
  constructor(error, cause) {
    super(cause);
    Object.assign(this, { error, cause });
  }
}

export function load(text) {
  let machine;
  try {
    machine = JSON.parse(text);
  } catch (e) {
    throw new InvalidDefinition(e.message);
  }
  const states = machine?.States ?? {};
  requireState(states, machine?.StartAt, "StartAt");
  for (const [name, state] of Object.entries(states)) {
    if (!["Pass", "Task", "Succeed", "Fail"].includes(state.Type)) {
      throw new InvalidDefinition(`the state ${name} has the Type ${state.Type}`);
    }
    if (["Pass", "Task"].includes(state.Type) && state.End !== true) {
      requireState(states, state.Next, `Next of ${name}`);
    }
    for (const catcher of state.Catch ?? []) requireState(states, catcher.Next, `a Catcher of ${name}`);
  }
  return machine;
}

function requireState(states, name, where) {
  if (!Object.hasOwn(states, name ?? "")) throw new InvalidDefinition(`${where} names no state`);
}

/** Calls invoke(resource, input) for each Task, and waits for the promise that it returns. */
export async function execute({ StartAt, States }, input, invoke) {
  let data = input;
  for (let name = StartAt; name !== undefined; ) {
    const state = States[name];
    if (state.Type === "Fail") throw new Failure(state.Error, state.Cause);
    if (state.Type === "Pass" && "Result" in state) data = state.Result;
    name = state.Next;
    if (state.Type === "Task") {
      try {
        data = await invoke(state.Resource, data);
      } catch (e) {
        const catcher = state.Catch?.find(({ ErrorEquals }) => ErrorEquals.some((each) => [e.error, "States.ALL"].includes(each)));
        if (!(e instanceof Failure) || !catcher) throw e;
        data = { Error: e.error, Cause: e.cause };
        name = catcher.Next;
      }
    }
  }
  return data;
}
