/** Serves tiny pages from memory on two origins, for tests of what runs inside a page. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** By path, without the query: the body of an HTML page, or a handler of its own. */
export type Pages = Record<string, string | Handler>;

export interface PageServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** `http://localhost:<port>`: the same server, another origin for a browser. */
  otherUrl: string;
  close(): Promise<void>;
}

const document = (body: string): string =>
  /<(!doctype|html)/i.test(body)
    ? body
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${body}</body></html>`;

/** `OTHER` in a page stands for the second origin. Unknown paths answer 404. */
export async function servePages(pages: Pages): Promise<PageServer> {
  let otherUrl = "";
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const page = pages[path];
    if (typeof page === "function") return page(request, response);
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(document((page ?? "Not found").replaceAll("OTHER", otherUrl)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  otherUrl = `http://localhost:${address.port}`;
  return {
    url: `http://127.0.0.1:${address.port}`,
    otherUrl,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
