/** What every command shares: options, help, clear errors, exit codes. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Something wrong with how the command was called: one line on standard error, exit code 2. */
export class UsageError extends Error {}

export interface Command<Options extends ParseArgsOptionsConfig> {
  /** How it is called, first line of the help. */
  usage: string;
  /** What it does and what its options mean. */
  help: string;
  options: Options;
  /** Number of arguments without a name. */
  positionals: { least: number; most: number };
  /** Returns whether the check passed; `false` is exit code 1. */
  run(values: Values<Options>, positionals: string[]): Promise<boolean> | boolean;
}

type Values<Options extends ParseArgsOptionsConfig> = {
  [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string;
} & { json?: boolean };

/** Parses the arguments, runs the command and sets the exit code: 0 passed, 1 a check failed, 2 wrongly called. */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<void> {
  try {
    const args = process.argv.slice(2).filter((arg, at) => !(arg === '--' && at === 0));
    const { values, positionals } = parse(args, command);
    if (values['help'] === true) {
      console.log(`Usage: ${command.usage}\n\n${command.help}`);
      return;
    }
    if (positionals.length < command.positionals.least || positionals.length > command.positionals.most) {
      throw new UsageError(`Usage: ${command.usage}`);
    }
    const passed = await command.run(values as Values<Options>, positionals);
    process.exitCode = passed ? 0 : 1;
  } catch (problem) {
    if (!isExpected(problem)) throw problem;
    console.error(problem.message.replaceAll(/\s*\n\s*/g, ' '));
    process.exitCode = 2;
  }
}

function parse<Options extends ParseArgsOptionsConfig>(args: string[], command: Command<Options>) {
  try {
    const standard = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const options: ParseArgsOptionsConfig = { ...command.options, ...standard };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as Record<string, unknown>, positionals };
  } catch (problem) {
    throw new UsageError(`${(problem as Error).message} Usage: ${command.usage}`);
  }
}

/** Refusals of inputs, ids and files; anything else is a fault of ours and keeps its stack. */
function isExpected(problem: unknown): problem is Error {
  return (
    problem instanceof UsageError ||
    problem instanceof SyntaxError ||
    problem instanceof RangeError ||
    (problem instanceof Error && 'code' in problem && typeof problem.code === 'string')
  );
}

/** Prints a result as JSON. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, undefined, 2));
}
