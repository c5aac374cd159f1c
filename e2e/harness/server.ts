import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from './process';

export type Engine = 'sqlite' | 'postgres';
/** `serve` begins empty; `demo` begins with people, groups and play money. */
export type Command = 'serve' | 'demo';

const binary = process.env['TRILBY_BINARY'] ?? fileURLToPath(new URL('../../trilby', import.meta.url));
const startLimit = 20_000;
const stopLimit = 15_000;

/** The real binary, with a database of its own, on a free port. */
export class Server {
  /** Where browsers reach it: localhost, because passkeys need a name. */
  readonly origin: string;
  readonly engine: Engine;
  readonly #port: number;
  readonly #folder: string;
  readonly #database: string;
  readonly #settings: Record<string, string>;
  readonly #command: Command;
  #process: ChildProcess | undefined;
  #output = '';
  /** Where in the output the latest start begins. */
  #begun = 0;

  private constructor(engine: Engine, port: number, folder: string, database: string, settings: Record<string, string>, command: Command) {
    this.origin = `http://localhost:${port}`;
    this.engine = engine;
    this.#port = port;
    this.#folder = folder;
    this.#database = database;
    this.#settings = settings;
    this.#command = command;
  }

  /** Starts the server on an empty database. Settings are named as in a file: `{ sign_up: 'open' }`. */
  static async start(engine: Engine = 'sqlite', settings: Record<string, string> = {}, command: Command = 'serve'): Promise<Server> {
    if (!existsSync(binary)) {
      throw new Error(`${binary} is not there: make build`);
    }
    const folder = await mkdtemp(path.join(tmpdir(), 'trilby-e2e-'));
    const database = engine === 'sqlite' ? path.join(folder, 'trilby.db') : await createPostgres();
    const server = new Server(engine, await freePort(), folder, database, settings, command);
    await server.resume();
    return server;
  }

  /** Everything that it has printed, logged lines among it. */
  get output(): string {
    return this.#output;
  }

  /** Lines that it has logged as errors. */
  get errors(): string[] {
    return this.#output.split('\n').filter((line) => line.includes('level=ERROR') || line.startsWith('panic:'));
  }

  /** The link by which the first administrator signs up, printed by the first start on an empty database. */
  async administratorLink(): Promise<string> {
    return waitFor('a sign-up link in the output', () => /https?:\/\/\S+\/join#\S+/.exec(this.#output)?.[0]);
  }

  /** The sign-in links that the latest start of the demo has printed, by name. */
  async demoLinks(): Promise<Record<string, string>> {
    return waitFor('sign-in links in the output', () => {
      const latest = this.#output.slice(this.#begun);
      const links = [...latest.matchAll(/^ +(\w+) +(https?:\/\/\S+\/enter#\S+)$/gm)].map(([, name = '', link = '']) => [name, link] as const);
      return latest.includes('Stop with Ctrl-C') && links.length > 0 ? Object.fromEntries(links) : undefined;
    });
  }

  /** Starts it again on the same port and database. */
  async resume(): Promise<void> {
    const child = spawn(binary, [this.#command], {
      cwd: this.#folder,
      env: { ...inherited(), ...this.#variables() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.#begun = this.#output.length;
    const hear = (chunk: Buffer): void => {
      this.#output += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    await waitFor('the server to be ready', async () => {
      if (child.exitCode !== null) {
        throw new Error(`the server ended with code ${child.exitCode}:\n${this.#output}`);
      }
      return (await answers(`${this.origin}/readyz`)) || undefined;
    });
  }

  /** Stops it as an operator would, and expects it to end well. */
  async stop(): Promise<void> {
    const code = await this.#end('SIGTERM');
    if (code !== undefined && code !== 0) {
      throw new Error(`the server ended with code ${code}:\n${this.#output}`);
    }
  }

  /** Cuts it off in the middle of whatever it does, as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops it and removes its files. PostgreSQL's go with its temporary server. */
  async remove(): Promise<void> {
    try {
      await this.stop();
    } finally {
      await rm(this.#folder, { recursive: true, force: true });
    }
  }

  /** Runs another of the binary's commands on the same database, such as `ledger verify`, and gives its output. */
  async run(...args: string[]): Promise<string> {
    return execute(binary, args, { ...inherited(), ...this.#variables() });
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | undefined> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) {
      return child?.exitCode ?? undefined;
    }
    const ended = once(child, 'exit');
    const late = setTimeout(() => child.kill('SIGKILL'), stopLimit);
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    clearTimeout(late);
    return code ?? (signal === 'SIGKILL' ? undefined : -1);
  }

  #variables(): Record<string, string> {
    const settings = {
      listen: `127.0.0.1:${this.#port}`,
      url: this.origin,
      database: this.#database,
      // A dozen people from one address in a second are no attack here.
      sign_in_rate: '10000',
      money_rate: '10000',
      ...this.#settings,
    };
    return Object.fromEntries(Object.entries(settings).map(([name, value]) => [`TRILBY_${name.toUpperCase()}`, value]));
  }
}

/** The environment without the settings of whoever runs the tests. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TRILBY_')));
}

async function createPostgres(): Promise<string> {
  const server = process.env['TRILBY_TEST_POSTGRES'];
  if (!server) {
    throw new Error('TRILBY_TEST_POSTGRES names no server: run these tests by make test-e2e');
  }
  const name = `e2e_${randomUUID().replaceAll('-', '')}`;
  await execute('psql', [server, '--no-psqlrc', '--quiet', '--command', `create database ${name} template template0`]);
  return server.replace(/^(postgres(?:ql)?:\/\/[^/]*)\/[^?]*/, `$1/${name}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') {
    throw new Error('no free port');
  }
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function waitFor<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + startLimit; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited ${startLimit / 1000} s for ${what}`);
}
