/** Sites of a few lines for tests with a browser: a page for each path, and a list of what was asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;
/** HTML of the body, or what to answer. */
export type Pages = Record<string, string | Answer>;

export interface TinySite {
  url: string;
  /** The same server under a name that is another site to the browser. */
  otherUrl: string;
  /** `METHOD path?query` of every request, in order. */
  requests: string[];
  close(): Promise<void>;
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tiny</title><body>${body}</body></html>`;

export const redirect =
  (to: string, status = 302): Answer =>
  (_, response) => {
    response.writeHead(status, { location: to }).end();
  };

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

export async function tinySite(pages: Pages): Promise<TinySite> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://tiny");
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    requests.push(`${request.method} ${pathname}${search}`);
    const body = await read(request);
    const answer = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    response.setHeader("cache-control", "no-store");
    if (typeof answer === "function") return answer(request, response, body);
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page(answer ?? "<h1>Not found</h1>"));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    otherUrl: `http://localhost:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
