import { describe, expect, it } from 'vitest';
import { Problem, readProblem, shortfall } from './problem';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

describe('readProblem', () => {
  it('keeps code, sentence and parameters', async () => {
    const problem = await readProblem(
      answer(409, { type: 'about:blank', title: 'Conflict', status: 409, detail: '4.10 short.', code: 'insufficient_funds', short: 410, currency: 'EUR' }),
    );
    expect(problem).toMatchObject({ code: 'insufficient_funds', status: 409, detail: '4.10 short.', params: { short: 410, currency: 'EUR' } });
    expect(shortfall(problem)).toEqual({ amount: 410, currency: 'EUR' });
    expect(problem.passing).toBe(false);
  });

  it('finds the field by its pointer, listed or alone', async () => {
    const listed = await readProblem(answer(422, { code: 'invalid', errors: [{ pointer: '/name', detail: 'too long' }, { message: 'no pointer' }] }));
    expect([listed.at('/name'), listed.at('/other')]).toEqual(['too long', null]);
    const alone = await readProblem(answer(422, { code: 'handle_taken', detail: 'taken', pointer: '/handle' }));
    expect(alone.at('/handle')).toBe('taken');
  });

  it('makes something readable of what is no problem document', async () => {
    const problem = await readProblem(answer(502, '<html>Bad gateway</html>', { 'retry-after': '7' }));
    expect(problem).toMatchObject({ code: 'internal', status: 502, retryAfter: 7, passing: true });
  });
});

describe('Problem.from', () => {
  it('keeps a problem and wraps anything else', () => {
    const offline = Problem.offline();
    expect(Problem.from(offline)).toBe(offline);
    expect(offline.passing).toBe(true);
    expect(Problem.from(new TypeError('x is undefined')).code).toBe('internal');
    expect(shortfall(Problem.from('?'))).toBeNull();
  });
});
