// aws-local-stepfunctions by its JavaScript API.
import { Crash, Rejection, TaskFailure, Unsupported, failed, serve } from '../node/protocol.mjs'
import { tasks } from '../node/definition.mjs'
import { installed } from '../node/installed.mjs'

// The package wants Node.js 22 for this one function.
Promise.withResolvers ??= function () {
  const resolvers = {}
  resolvers.promise = new this((resolve, reject) => Object.assign(resolvers, { resolve, reject }))
  return resolvers
}

// Every Task has a handler, so that no function is ever invoked. If one were, it would find nobody at home.
Object.assign(process.env, {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9'
})

const { load, manifest } = installed(import.meta.url)

// Its validator compiles the same schemas for each definition, which takes longer than all the rest. One compilation serves them all;
// what the validator adds to it each time is there already.
const ajv = load('ajv')
const Ajv = ajv.default
let compiled
ajv.default = function (options) {
  if (compiled) compiled.addKeyword = () => compiled
  return (compiled ??= new Ajv(options))
}

const { StateMachine, ExecutionError, ExecutionTimeoutError } = load('aws-local-stepfunctions')
const { version, homepage } = manifest('aws-local-stepfunctions')

const OPTIONS = { validationOptions: { checkArn: false } }

// The schemas are compiled here and now, so that no case has to wait for it.
new StateMachine({ StartAt: 'A', States: { A: { Type: 'Succeed' } } }, OPTIONS)

function machine (definitionText) {
  try {
    return new StateMachine(JSON.parse(definitionText), OPTIONS)
  } catch (e) {
    // A line that says that lines follow, and these, if it is the validator who says it.
    const [first, ...lines] = e.message.split('\n')
    throw new Rejection(...(lines.length === 0 ? [first] : lines.map(line => line.trim())))
  }
}

/** The outside world as the API wants it: a function for each name of a Task. */
function handlers (run, definition) {
  const resources = new Map()
  for (const [name, { Resource }] of tasks(definition)) {
    if ((resources.get(name) ?? Resource) !== Resource) {
      throw new Unsupported('the engine does not tell apart two Tasks of the same name with different Resources')
    }
    resources.set(name, Resource)
  }
  return Object.fromEntries([...resources].map(([name, resource]) => [name, input => call(run, resource, input)]))
}

async function call (run, resource, input) {
  try {
    return await run.task(resource, input)
  } catch (e) {
    if (e instanceof TaskFailure) throw Object.assign(new Error(e.cause), { name: e.error })
    throw e
  }
}

function ending (e, dialect) {
  if (e instanceof ExecutionError) return failed(e.cause?.name, e.cause?.message)
  if (!(e instanceof ExecutionTimeoutError)) throw new Crash(`${e?.name}: ${e?.message}`)
  // It has no Error Name: the class is its way to say what the specification calls States.Timeout, and AWS an outcome of its own.
  return dialect === 'aws' ? { timedOut: {} } : failed('States.Timeout', e.message)
}

async function execute (run) {
  const stateMachine = machine(run.definition)
  const overrides = { taskResourceLocalHandlers: handlers(run, stateMachine.definition) }
  // The API wants an input, so where nobody gives one the caller writes what the specification has as the default.
  const input = run.input === undefined ? {} : run.input
  run.starts()
  const execution = stateMachine.run(input, { overrides, ...(run.context && { context: run.context }) })
  run.signal.addEventListener('abort', execution.abort)
  try {
    return { outcome: { succeeded: { output: await execution.result } } }
  } catch (e) {
    return { outcome: ending(e, run.dialect) }
  }
}

serve({
  engine: { name: 'aws-local-stepfunctions', version, homepage },
  dialect: 'spec',
  clock: 'real',
  methods: ['run'],
  unsupportedFeatures: [
    // Its table of features lists these as not supported ...
    'heartbeat', 'credentials', 'distributed-map', 'item-reader', 'item-batcher', 'result-writer', 'tolerated-failure',
    // ... and does not mention these.
    'jsonata', 'variables', 'callback', 'fixed-clock'
  ],
  observes: ['cause'],
  parallelism: 200
}, execute)
