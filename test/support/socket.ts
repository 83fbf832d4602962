/** A WebSocket server of a few lines: short text frames only, as a chat's back end sends them. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { Duplex } from "node:stream";

export interface SocketServer {
  url: string;
  close(): Promise<void>;
}

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 255]);
  return Buffer.concat([head, body]);
}

/** The text of a masked frame that came whole. */
function textIn(data: Buffer): string | undefined {
  if ((data[0] ?? 0) !== 0x81) return undefined;
  const short = (data[1] ?? 0) & 127;
  const from = short === 126 ? 4 : 2;
  const length = short === 126 ? data.readUInt16BE(2) : short;
  const mask = data.subarray(from, from + 4);
  const body = data.subarray(from + 4, from + 4 + length);
  return Buffer.from(body.map((byte, index) => byte ^ (mask[index % 4] ?? 0))).toString("utf8");
}

/** @param onText what is to be done with each text; `say` answers, `cut` breaks the connection off */
export async function socketServer(
  onText: (text: string, say: (text: string) => void, cut: () => void) => void,
): Promise<SocketServer> {
  const open = new Set<Duplex>();
  const server = createServer();
  server.on("upgrade", (request, socket) => {
    open.add(socket);
    socket.on("error", () => undefined);
    const key = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${GUID}`).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    socket.on("data", (data: Buffer) => {
      const text = textIn(data);
      const say = (answer: string): void => void (socket.destroyed || socket.write(frame(answer)));
      if (text !== undefined) onText(text, say, () => socket.destroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    url: `ws://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
