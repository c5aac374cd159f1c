import { randomUUID } from 'node:crypto';

/** An answer that is no success, with the stable code of its problem. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(what: string, status: number, problem: { code?: string; detail?: string; title?: string }) {
    super(`${what}: ${status} ${problem.code ?? ''} ${problem.detail ?? problem.title ?? ''}`);
    this.status = status;
    this.code = problem.code ?? '';
  }
}

/** The HTTP API as an integration uses it: with a bearer token, and an idempotency key for every change. */
export class Api {
  readonly #origin: string;
  readonly #token: string | undefined;

  constructor(origin: string, token?: string) {
    this.#origin = origin;
    this.#token = token;
  }

  async get<T>(path: string): Promise<T> {
    return this.call('GET', path);
  }

  async post<T>(path: string, body: unknown = {}, key: string = randomUUID()): Promise<T> {
    return this.call('POST', path, body, key);
  }

  async put<T>(path: string, body: unknown = {}): Promise<T> {
    return this.call('PUT', path, body, randomUUID());
  }

  async patch<T>(path: string, body: unknown): Promise<T> {
    return this.call('PATCH', path, body, randomUUID());
  }

  async delete(path: string): Promise<void> {
    await this.call('DELETE', path, undefined, randomUUID());
  }

  /** Calls a path under /api/v1. Throws a Refusal for anything but success. */
  async call<T>(method: string, path: string, body?: unknown, key?: string): Promise<T> {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (this.#token) {
      headers['Authorization'] = `Bearer ${this.#token}`;
    }
    if (key) {
      headers['Idempotency-Key'] = key;
    }
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
    }
    const response = await fetch(`${this.#origin}/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Refusal(`${method} ${path}`, response.status, readProblem(text));
    }
    return (text ? JSON.parse(text) : undefined) as T;
  }
}

function readProblem(text: string): { code?: string; detail?: string } {
  try {
    return JSON.parse(text) as { code?: string; detail?: string };
  } catch {
    return { detail: text };
  }
}
