import { headSeq, type Feder } from '@feder/services';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';

/** How soon a commit is told. */
const LOOK_MS = 200;

/** A line now and then, so that nothing on the way takes the stream for dead. */
const BREATH_MS = 15_000;

/**
 * Live: one stream a tab, whose events are places in the order of commits. Whoever hears one asks again for what is on the screen. A client that comes back
 * says by Last-Event-ID what it has heard, and is told at once if there is more.
 */
export function serveEvents(app: OpenAPIHono, feder: Feder): void {
  app.get('/api/v1/events', (c) => streamSSE(c, async (stream) => {
    let heard = heardBefore(c.req.header('last-event-id')) ?? headSeq(feder.worlds.real);
    for (let silent = 0; !stream.aborted && !stream.closed; silent += LOOK_MS) {
      const head = headSeq(feder.worlds.real);
      if (head > heard) {
        heard = head;
        silent = 0;
        await stream.writeSSE({ id: String(head), event: 'commit', data: JSON.stringify({ seq: head }) });
      } else if (silent >= BREATH_MS) {
        silent = 0;
        await stream.write(': still here\n\n');
      }
      await stream.sleep(LOOK_MS);
    }
  }));
}

const heardBefore = (id: string | undefined): number | null => (id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : null);
