import type { Browser } from 'playwright-core';
import { Api } from './api';
import { type Look, Screen } from './screen';

/** Somebody with an account: acts by the API, and on as many screens as they open. */
export class Person {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly password: string;
  readonly api: Api;
  readonly #origin: string;
  readonly #opened: (screen: Screen) => void;

  private constructor(
    id: string,
    account: { name: string; handle: string; password: string },
    api: Api,
    origin: string,
    opened: (screen: Screen) => void,
  ) {
    this.id = id;
    this.name = account.name;
    this.handle = account.handle;
    this.password = account.password;
    this.api = api;
    this.#origin = origin;
    this.#opened = opened;
  }

  /** Signs somebody up by the token of an invitation link. */
  static async signUp(
    origin: string,
    name: string,
    invitation: string,
    opened: (screen: Screen) => void,
  ): Promise<Person> {
    const handle = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const account = { handle, name, password: `${handle} hums a tune of 1937` };
    const { user, token } = await new Api(origin).post<{ user: { id: string }; token: string }>('/sign-up', {
      ...account,
      invitation,
      terminal_name: 'Test',
      bearer: true,
    });
    return new Person(user.id, account, new Api(origin, token), origin, opened);
  }

  /** Opens a browser of their own, signed in, at a path of the web app. */
  async open(browser: Browser, path = '/', look: Look = {}): Promise<Screen> {
    const screen = await Screen.open(browser, this.name, this.#origin, look);
    this.#opened(screen);
    const answer = await screen.context.request.post('/api/v1/sign-in', {
      data: { handle: this.handle, password: this.password, terminal_name: `${this.name}'s phone` },
      headers: { 'Idempotency-Key': crypto.randomUUID() },
    });
    if (!answer.ok()) {
      throw new Error(`${this.name} cannot sign in: ${answer.status()} ${await answer.text()}`);
    }
    await screen.page.goto(path);
    return screen;
  }
}
