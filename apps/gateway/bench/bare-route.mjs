// The least that a Hono route can do: one constant body of the size given in BODY_BYTES.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const body = JSON.stringify({ text: 'x'.repeat(Math.max(0, Number(process.env.BODY_BYTES) - 11)) });
const app = new Hono();
app.get('/v1/services', () => new Response(body, { headers: { 'content-type': 'application/json' } }));
serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.stdout.write(`Ready: http://localhost:${port}/\n`));
