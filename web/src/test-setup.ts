import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// react-aria looks elements up by their id; jsdom has no CSS.escape, and our ids need none of its finer points.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/gu, String.raw`\$&`) } as typeof CSS;
