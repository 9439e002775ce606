// The protocol of README.md: a line that describes the validator, then a line for each line of standard input.
'use strict'

const readline = require('node:readline')

// Standard output belongs to the protocol, and libraries print now and then.
console.log = console.info = console.warn = console.error

const write = line => process.stdout.write(JSON.stringify(line) + '\n')

async function verdict (validate, definition) {
  try {
    const messages = await validate(definition)
    return { verdict: messages.length === 0 ? 'accepted' : 'refused', messages }
  } catch (e) {
    return { verdict: 'crashed', messages: [String(e)] }
  }
}

/**
 * Answers until standard input ends.
 *
 * @param description name, version, homepage and what counts as refused
 * @param validate gives the messages for which a definition is refused, none where it is accepted; what it throws is a crash
 */
exports.answer = async (description, validate) => {
  write(description)
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { id, definitionText } = JSON.parse(line)
    write({ id, ...await verdict(validate, definitionText) })
  }
}

/** Of an installed package. */
exports.version = name => require(name + '/package.json').version
