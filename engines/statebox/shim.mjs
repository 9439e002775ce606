// Statebox by its JavaScript API: each run has a Statebox of its own.
import { setImmediate as turn } from 'node:timers/promises'
import { Crash, Rejection, TaskFailure, failed, serve, text } from '../node/protocol.mjs'
import { installed } from '../node/installed.mjs'

const { load, manifest } = installed(import.meta.url)
const Statebox = load('@wmfs/statebox')
const { version, homepage } = manifest('@wmfs/statebox')

// Without a colon: the engine would take the part behind it for the name of a branch.
const MACHINE = 'machine'

/** A task of the outside world as a resource of the engine. */
function resource (run, name) {
  return {
    init () {},
    run (input, context) {
      run.task(name, input).then(result => context.sendTaskSuccess(result), e => {
        if (!(e instanceof TaskFailure)) throw e
        context.sendTaskFailure({ error: e.error, cause: e.cause })
      })
    }
  }
}

async function statebox (run) {
  const box = new Statebox({ messages: { info () {}, warning () {} } })
  await box.ready
  // Resolvers that are registered see but the part of a Resource between the first colons.
  box.resources.resolve = name => {
    if (!name) throw new Error('No \'Resource\' property set?')
    return resource(run, name)
  }
  takeTurns(box.dao, run)
  return box
}

/**
 * Between two states the engine asks its store for the execution. A store takes its time, which this one does not: without that a machine
 * that goes round in circles would let nothing else happen, not even that it is stopped.
 */
function takeTurns (dao, run) {
  const find = dao.findExecutionByName.bind(dao)
  dao.findExecutionByName = async name => {
    await turn()
    return run.signal.aborted ? new Promise(() => {}) : find(name)
  }
}

/** The states as the engine enters them. It tells nobody but its own callbacks. */
function pathOf ({ callbackManager }) {
  const path = []
  const scopes = new Map()
  const fire = callbackManager.fireCallback.bind(callbackManager)
  callbackManager.fireCallback = (event, executionName, description) => {
    if (event.startsWith('ENTERING:')) {
      const { parentExecutionName, parentStateName, branchIndex } = description.executionOptions
      const scope = parentExecutionName ? `${scopes.get(parentExecutionName)}/${text(parentStateName)}[${branchIndex}]` : ''
      scopes.set(executionName, scope)
      path.push({ scope, state: text(description.currentStateName) })
    }
    return fire(event, executionName, description)
  }
  return path
}

async function create (box, definitionText) {
  try {
    await box.createStateMachine(MACHINE, JSON.parse(definitionText), {}, {})
  } catch (e) {
    throw new Rejection(e.message)
  }
}

async function complete (box, input) {
  try {
    return await box.startExecution(input, MACHINE, { sendResponse: 'COMPLETE' })
  } catch (e) {
    throw new Crash(`${e?.name}: ${e?.message}`)
  }
}

function ending ({ status, ctx, errorCode, errorMessage }) {
  if (status === 'SUCCEEDED') return { succeeded: { output: ctx } }
  if (status === 'FAILED') return failed(errorCode, errorMessage)
  throw new Crash(`the execution has ended as ${status}`)
}

async function execute (run) {
  const box = await statebox(run)
  await create(box, run.definition)
  const path = pathOf(box)
  run.starts()
  // The API wants an input, so where nobody gives one the caller writes what the specification has as the default.
  const description = await complete(box, run.input === undefined ? {} : run.input)
  return { outcome: ending(description), path }
}

serve({
  engine: { name: 'statebox', version, homepage },
  dialect: 'spec',
  clock: 'real',
  methods: ['run'],
  unsupportedFeatures: [
    // It takes objects, not text.
    'definition-text',
    // Nothing in it or in what is written about it knows these.
    'jsonata', 'variables', 'intrinsics-2022', 'dynamic-timeouts', 'heartbeat', 'credentials', 'callback', 'dynamic-fail', 'retry-limits',
    'item-processor', 'item-selector', 'item-reader', 'item-batcher', 'result-writer', 'tolerated-failure', 'distributed-map',
    'context-object', 'context-injection', 'fixed-clock'
  ],
  observes: ['path', 'cause'],
  parallelism: 200
}, execute)
