// Writes src/api/schema.d.ts from openapi.json, which the server wrote.
// The client adds the idempotency key itself, so for its callers that header is not required.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const at = (path) => new URL(`../${path}`, import.meta.url);
const description = JSON.parse(readFileSync(at('openapi.json'), 'utf8'));

function loosen(node) {
  if (Array.isArray(node)) return node.forEach(loosen);
  if (typeof node !== 'object' || node === null) return;
  if (node.in === 'header' && node.name === 'Idempotency-Key') node.required = false;
  Object.values(node).forEach(loosen);
}

loosen(description);
writeFileSync(at('src/api/schema.d.ts'), astToString(await openapiTS(description)));
