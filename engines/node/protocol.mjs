// The protocol of standard streams (docs/protocol.md) for adapters in JavaScript. Import this before the engine: from then on standard
// output belongs to the protocol, and what the engine prints goes to standard error.
import { AsyncLocalStorage } from 'node:async_hooks'

const VERSION = 1

const print = process.stdout.write.bind(process.stdout)
process.stdout.write = process.stderr.write.bind(process.stderr)
console.log = console.info = console.debug = console.error

/** Thrown by an adapter that has no means to put a case to its engine; the same words for all cases of a kind. */
export class Unsupported extends Error {}

/** Thrown by an adapter whose engine broke. */
export class Crash extends Error {}

/** Thrown by an adapter whose engine refuses the definition, with what it says about it. */
export class Rejection extends Error {
  constructor (...messages) {
    super(messages.join('; '))
    this.diagnoses = messages.map(message => ({ message }))
  }
}

/** What a task fails with. */
export class TaskFailure extends Error {
  constructor ({ error, cause }) {
    super(cause)
    this.error = error
    this.cause = cause
  }
}

const NEVER = new Promise(() => {})

function isJson (value) {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}

/** A state machine that the harness asks to execute once, and the outside world of that execution. */
class Run {
  constructor ({ id, definition, input, context, dialect }) {
    Object.assign(this, { id, definition, input, context, dialect })
    this.stopped = new AbortController()
    this.tasks = new Map()
    this.open = true
    this.started = performance.now()
  }

  /** Aborted when there is nothing more to do for this run: free what it holds. */
  get signal () {
    return this.stopped.signal
  }

  /** The seconds of the execution count from here; they count from the request otherwise. */
  starts () {
    this.started = performance.now()
  }

  /**
   * What the outside world answers. The promise is never settled if the task does not answer, or the run is over before.
   *
   * @param resource as the definition has it
   * @param onHeartbeat called whenever the task reports that it is alive
   * @throws TaskFailure if the task fails
   */
  task (resource, input, onHeartbeat = () => {}) {
    if (!this.open) return NEVER
    if (!isJson(input)) {
      crash(this, `the engine gives the task ${text(resource)} no input that could be written as JSON`)
      return NEVER
    }
    return new Promise((resolve, reject) => {
      const task = this.tasks.size + 1
      this.tasks.set(task, { resolve, reject, onHeartbeat })
      say({ type: 'task', id: this.id, task, resource: text(resource), input })
    })
  }
}

const runs = new Map()
const current = new AsyncLocalStorage()

function say (message) {
  print(JSON.stringify(message) + '\n')
}

function reply (run, message) {
  if (!run.open) return
  run.open = false
  runs.delete(run.id)
  say({ ...message, id: run.id })
  run.stopped.abort()
}

function crash (run, message) {
  reply(run, { type: 'crashed', message })
}

/** What an adapter throws, as a message. */
function replyTo (e) {
  if (e instanceof Unsupported) return { type: 'unsupported', reason: e.message }
  if (e instanceof Crash) return { type: 'crashed', message: e.message }
  if (e instanceof Rejection) return { type: 'result', outcome: { rejected: { diagnoses: e.diagnoses } } }
  return { type: 'error', message: String(e?.stack ?? e) }
}

async function execute (run, adapter) {
  try {
    const { outcome, ...observed } = await adapter(run)
    if (outcome.succeeded && !isJson(outcome.succeeded.output)) {
      throw new Crash('the output is no value that could be written as JSON')
    }
    reply(run, { type: 'result', outcome, ...observed, elapsed: (performance.now() - run.started) / 1000 })
  } catch (e) {
    reply(run, replyTo(e))
  }
}

/** What nobody has caught belongs to the run in which it was thrown. If none was, everything is in doubt. */
function blame (e) {
  const run = current.getStore()
  console.error(e)
  if (!run) process.exit(1)
  crash(run, `not caught: ${e?.name ?? 'thrown'}: ${e?.message ?? e}`)
}

function answer ({ id, task, result, error, cause }) {
  const waiting = runs.get(id)?.tasks.get(task)
  if (error === undefined) waiting?.resolve(result)
  else waiting?.reject(new TaskFailure({ error, cause }))
}

function greet (description, { versions }) {
  if (!versions.includes(VERSION)) {
    console.error(`this adapter speaks version ${VERSION} of the protocol, and not ${versions}`)
    process.exit(1)
  }
  say({ type: 'hello', version: VERSION, ...description, observes: ['elapsed', ...description.observes ?? []] })
}

/**
 * Speaks with the harness until it says bye.
 *
 * @param description what the adapter's hello says; the version of the protocol and the elapsed seconds are seen to here
 * @param adapter executes a run: gives a promise of its outcome and of what else it observes, or throws
 */
export function serve (description, adapter) {
  // One at a time: what begins may keep the engine busy, and what others wait for, timers and answers, must not wait for all of them.
  const beginning = []
  const begin = () => {
    const run = beginning.shift()
    if (beginning.length > 0) setImmediate(begin)
    if (run.open) current.run(run, execute, run, adapter)
  }
  const receive = {
    hello: message => greet(description, message),
    run: message => {
      const run = new Run(message)
      runs.set(run.id, run)
      beginning.push(run)
      if (beginning.length === 1) setImmediate(begin)
    },
    answer,
    heartbeat: ({ id, task }) => runs.get(id)?.tasks.get(task)?.onHeartbeat(),
    cancel: ({ id }) => runs.has(id) && reply(runs.get(id), { type: 'cancelled' }),
    bye: () => process.exit()
  }
  process.on('uncaughtException', blame)
  process.on('unhandledRejection', blame)

  // Not node:readline, for which some characters that JSON allows within a string end a line.
  let rest = ''
  process.stdin.setEncoding('utf8')
  process.stdin.on('data', text => {
    if (!text.includes('\n')) {
      rest += text
      return
    }
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    lines.map(line => JSON.parse(line)).forEach(message => receive[message.type](message))
  })
  process.stdin.on('end', receive.bye)
}

/** A name that the engine has taken from the definition: where it lets something else than a string pass, its JSON text. */
export function text (name) {
  return typeof name === 'string' ? name : String(JSON.stringify(name))
}

/**
 * The outcome of an execution that ended with an error.
 *
 * @param error its name, which may be empty; absent if it is undefined or null
 * @param cause absent also if it is empty
 */
export function failed (error, cause) {
  const named = error !== undefined && error !== null
  return { failed: { ...(named && { error: text(error) }), ...(cause && { cause: text(cause) }) } }
}
