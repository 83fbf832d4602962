/** A WebSocket server of a few lines for tests, over what the built-in sites speak. */
import { createServer } from "node:http";
import { acceptSocket } from "../../fixtures/shared/chat/socket.mjs";

export interface SocketServer {
  url: string;
  close(): Promise<void>;
}

/** @param onText what is to be done with each text; `say` answers, `cut` breaks the connection off */
export async function socketServer(
  onText: (text: string, say: (text: string) => void, cut: () => void) => void,
): Promise<SocketServer> {
  const open = new Set<() => void>();
  const server = createServer();
  server.on("upgrade", (request, socket) => {
    const { say, cut } = acceptSocket(request, socket, (text) => onText(text, say, cut));
    open.add(cut);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    url: `ws://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    async close() {
      for (const cut of open) cut();
      await new Promise((done) => server.close(done));
    },
  };
}
