import { expect, it } from 'vitest';
import { curlExample } from './scopes';

it('the first request can be pasted into a shell, and only looks', () => {
  const text = curlExample({ merchant_id: 'mer_1', token: 'trk_abc' }, 'https://trilby.example');
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    'curl https://trilby.example/api/v1/merchants/mer_1/till/check \\',
    "-H 'Authorization: Bearer trk_abc' \\",
    "-H 'Content-Type: application/json' \\",
    `-d '{"code": "7Q4M-0XKD-9R2T-HV6C-5"}'`,
  ]);
});
