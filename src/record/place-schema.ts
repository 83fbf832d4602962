/** Where a thing lies on a page: what controls, blocks, actions and messages share. */
import { z } from "zod";

/** CSS pixels in the document's coordinates: the same as on the full-page picture. */
export const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof boxSchema>;

export const ZONES = [
  "dialog",
  "main",
  "header",
  "footer",
  "nav",
  "aside",
  "promo",
  "floating",
  "chat",
  "consent",
] as const;
/** Where on the page a thing lies. `dialog` is the topmost dialog; what lies under it keeps its own zone. `chat` is an open chat. */
export const zoneSchema = z.enum(ZONES);
export type Zone = z.infer<typeof zoneSchema>;

export const barSchema = z
  .number()
  .optional()
  .describe(
    "Stands beside the main content among a few buttons without navigation: number of that bar within its frame. Whether it belongs to the flow, its words tell",
  );
