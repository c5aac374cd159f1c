import { type TestContext, test as base } from 'vitest';
import type { Browser } from 'playwright-core';
import { Person } from './person';
import { launch, type Look, Screen } from './screen';
import { type Command, type Engine, Server } from './server';

/** A server, the people of one scene and their screens. Nothing is shared with another scene but the browser's process. */
export class World {
  readonly server: Server;
  readonly browser: Browser;
  readonly #screens: Screen[] = [];
  #administrator: Person | undefined;

  private constructor(server: Server, browser: Browser) {
    this.server = server;
    this.browser = browser;
  }

  static async begin(browser: Browser, engine: Engine, settings: Record<string, string>, command: Command): Promise<World> {
    return new World(await Server.start(engine, settings, command), browser);
  }

  /** Signs people up: the first one ever by the link that the server prints, the others by invitations of theirs. */
  async people<N extends string>(...names: N[]): Promise<Record<N, Person>> {
    const found: Partial<Record<N, Person>> = {};
    for (const name of names) {
      found[name] = await this.#signUp(name);
    }
    return found as Record<N, Person>;
  }

  /** Opens a signed-in browser for somebody. */
  async open(person: Person, path = '/', look: Look = {}): Promise<Screen> {
    return person.open(this.browser, path, look);
  }

  /** Opens a browser that nobody has signed in on. */
  async stranger(path = '/', look: Look = {}): Promise<Screen> {
    const screen = await Screen.open(this.browser, 'stranger', this.server.origin, look);
    this.#screens.push(screen);
    await screen.page.goto(path);
    return screen;
  }

  /** Makes two people friends. */
  async befriend(one: Person, other: Person): Promise<void> {
    await one.api.put(`/friends/${other.id}`);
    await other.api.put(`/friends/${one.id}`);
  }

  /** Everything that went wrong on any screen or in the server, and that no scene forgave. */
  get troubles(): string[] {
    const screens = this.#screens.flatMap((screen) => screen.troubles.map((trouble) => `${screen.name}: ${trouble}`));
    return [...screens, ...this.server.errors.map((line) => `server: ${line}`)];
  }

  /** Ends the scene. Of a failed one, keeps what every screen showed last. */
  async end(failed: boolean, scene: string): Promise<void> {
    try {
      if (failed) {
        await this.#keep(scene);
      }
      await Promise.all(this.#screens.map((screen) => screen.close()));
    } finally {
      await this.server.remove();
    }
  }

  async #keep(scene: string): Promise<void> {
    const prefix = `failed ${scene}`.replaceAll(/\W+/g, '-');
    await Promise.allSettled(
      this.#screens.map((screen, index) => screen.screenshot(`${prefix}-${index}-${screen.name}`)),
    );
  }

  async #signUp(name: string): Promise<Person> {
    const link = this.#administrator
      ? (await this.#administrator.api.post<{ url: string }>('/invitations', { note: name })).url
      : await this.server.administratorLink();
    const person = await Person.signUp(this.server.origin, name, new URL(link).hash.slice(1), (screen) =>
      this.#screens.push(screen),
    );
    this.#administrator ??= person;
    return person;
  }
}

interface Fixtures {
  /** The process of the browser, for all scenes of a file; each person's screen is a context of its own in it. */
  browser: Browser;
  /** Which database the server of the scene uses. */
  engine: Engine;
  /** Settings of the server, named as in a file. */
  settings: Record<string, string>;
  /** What the binary is told to do. */
  command: Command;
  world: World;
}

/** A test with a world of its own, which fails when anything went wrong in it that the scene did not forgive. */
export const scene = base.extend<Fixtures>({
  engine: 'sqlite',
  settings: {},
  command: 'serve',
  browser: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use: (browser: Browser) => Promise<void>) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  world: async (
    { browser, engine, settings, command, task }: Omit<Fixtures, 'world'> & TestContext,
    use: (world: World) => Promise<void>,
  ) => {
    const world = await World.begin(browser, engine, settings, command);
    await use(world);
    const { troubles } = world;
    const failed = task.result?.state === 'fail' || troubles.length > 0;
    await world.end(failed, task.name);
    if (troubles.length > 0) {
      throw new Error(`Something went wrong on the way:\n${troubles.join('\n')}`);
    }
  },
});
