import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Result } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { Received } from './received';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = fileURLToPath(new URL('../screenshots/', import.meta.url));
const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export type Theme = 'light' | 'dark';

/** How a screen looks: a phone in light unless it says otherwise. */
export interface Look {
  width?: number;
  height?: number;
  theme?: Theme;
  locale?: string;
}

const phone = { width: 390, height: 844 };

/** Starts a browser, with more to its command line where a scene needs it. */
export async function launch(...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

/** One page in a browser context of its own: its own cookies, storage and sockets, like another device. */
export class Screen {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the server has told this browser, by any way. */
  readonly received: Received;
  readonly #forgiven: RegExp[] = [];
  #troubles: string[] = [];

  private constructor(name: string, context: BrowserContext, page: Page) {
    this.name = name;
    this.context = context;
    this.page = page;
    this.received = new Received(page);
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.#notice(`console: ${message.text()} (${message.location().url})`);
      }
    });
    page.on('pageerror', (error) => this.#notice(`exception: ${error.stack ?? error.message}`));
    page.on('crash', () => this.#notice('the page crashed'));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // Leaving a page ends what it was loading.
      if (reason !== 'net::ERR_ABORTED') {
        this.#notice(`request: ${request.method()} ${request.url()} ${reason}`);
      }
    });
  }

  static async open(browser: Browser, name: string, origin: string, look: Look = {}): Promise<Screen> {
    const width = look.width ?? phone.width;
    const handheld = width < 800;
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width, height: look.height ?? phone.height },
      deviceScaleFactor: 2,
      hasTouch: handheld,
      isMobile: handheld,
      colorScheme: look.theme ?? 'light',
      reducedMotion: 'reduce',
      locale: look.locale ?? 'en-GB',
      timezoneId: 'Europe/Berlin',
    });
    context.setDefaultTimeout(15_000);
    return new Screen(name, context, await context.newPage());
  }

  /** What went wrong on this screen and was not expected: console errors, exceptions, failed requests. */
  get troubles(): readonly string[] {
    return this.#troubles;
  }

  /** From now on, and for what was noticed before, troubles that match are part of the scene: a refusal, a dead network. */
  forgive(pattern: RegExp): void {
    this.#forgiven.push(pattern);
    this.#troubles = this.#troubles.filter((trouble) => !pattern.test(trouble));
  }

  async show(theme: Theme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  }

  /** Fails on any accessibility finding in what is shown, in light and in dark, and stays in the theme it was in. */
  async accessible(): Promise<void> {
    const before = await this.#theme();
    const findings: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await this.show(theme);
      findings.push(...(await this.#lasting()).map((finding) => `${theme}: ${finding}`));
    }
    await this.show(before);
    if (findings.length > 0) {
      throw new Error(`${this.name} at ${this.page.url()}:\n${findings.join('\n')}`);
    }
  }

  /** Fails when a page is wider than the screen, and says what sticks out. */
  async fitsWidth(): Promise<void> {
    const wide = await this.page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room + 1 && one.checkVisibility());
      return document.documentElement.scrollWidth > room ? out.slice(0, 3).map((one) => one.outerHTML.slice(0, 200)) : [];
    });
    if (wide.length > 0) {
      throw new Error(`${this.name} at ${this.page.url()} is wider than the screen:\n${wide.join('\n')}`);
    }
  }

  /** Fails when what is new on the screen cannot be used by everybody, in light and in dark, or sticks out of it. */
  async sound(): Promise<void> {
    await this.accessible();
    await this.fitsWidth();
  }

  /** Writes what is shown to screenshots/<name>.png. */
  async screenshot(name: string): Promise<void> {
    await this.#settle();
    await this.page.screenshot({ path: `${screenshots}${name}.png` });
  }

  /** Gives this device an authenticator that answers at once, so that passkeys can be made and used. */
  async authenticator(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  #notice(trouble: string): void {
    if (!this.#forgiven.some((pattern) => pattern.test(trouble))) {
      this.#troubles.push(trouble);
    }
  }

  async #theme(): Promise<Theme> {
    const dark = await this.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    return dark ? 'dark' : 'light';
  }

  /** Waits until fonts are there and nothing moves: half-faded text has no contrast. */
  async #settle(): Promise<void> {
    await this.page.evaluate(async () => {
      const still = (async (): Promise<void> => {
        await document.fonts.ready;
        // What a change of theme sets in motion begins with the next frame.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const ends = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
        await Promise.allSettled(ends.map((one) => one.finished));
      })();
      // A page that draws nothing has no next frame: it is as still as it gets.
      await Promise.race([still, new Promise((resolve) => setTimeout(resolve, 3000))]);
    });
  }

  /** What is found twice: a machine under load may be looked at while colours still change. */
  async #lasting(): Promise<string[]> {
    await this.#settle();
    if ((await this.#audit()).length === 0) {
      return [];
    }
    await this.page.waitForTimeout(500);
    await this.#settle();
    return this.#audit();
  }

  async #audit(): Promise<string[]> {
    // Evaluated by the debugger, so that the page's security policy, which forbids foreign scripts, stays as it is.
    if (!(await this.page.evaluate(() => 'axe' in window))) {
      await this.page.evaluate(axeSource);
    }
    const violations = await this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // What is behind an open dialog is out of everybody's reach: the dialog is all there is.
      const shown = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1) ?? document;
      return (await axe.run(shown, { resultTypes: ['violations'] })).violations;
    });
    return violations.flatMap(describe);
  }
}

function describe(violation: Result): string[] {
  return violation.nodes.map((node) => {
    const where = node.target.join(' ');
    return `${violation.id}: ${violation.help} at ${where}: ${node.failureSummary ?? ''} ${node.html}`;
  });
}
