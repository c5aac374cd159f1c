import type { Page, Response } from 'playwright-core';

const unread = 'could not be read';

/** Everything the server has sent to one page: answers of the API and frames of its live connections. */
export class Received {
  readonly #answers: Promise<string>[] = [];
  readonly #frames: string[] = [];

  constructor(page: Page) {
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.startsWith('/api/')) {
        this.#answers.push(this.#read(response));
      }
    });
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => this.#frames.push(payload.toString()));
    });
  }

  /** All of it so far, one piece for each answer and frame. */
  async all(): Promise<string[]> {
    return [...(await Promise.all(this.#answers)), ...this.#frames];
  }

  /** The answers whose bodies were lost when their page was left: of those nothing can be proven. */
  async lost(): Promise<string[]> {
    return (await this.all()).filter((piece) => piece.includes(unread));
  }

  async #read(response: Response): Promise<string> {
    const address = `${response.request().method()} ${response.url()}`;
    // The handshake of a live connection has no body, nor have refusals to look again.
    if ([101, 204, 304].includes(response.status())) {
      return address;
    }
    try {
      return `${address}\n${await response.text()}`;
    } catch (error) {
      return `${address}\n${unread}: ${String(error)}`;
    }
  }
}
