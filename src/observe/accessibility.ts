/** The accessibility tree as the browser gives it to assistive technology, written as one indented line a node. Pure. */
import { z } from "zod";

const valueSchema = z.object({ value: z.unknown().optional() });
const nodeSchema = z.object({
  nodeId: z.string(),
  ignored: z.boolean(),
  role: valueSchema.optional(),
  name: valueSchema.optional(),
  properties: z.array(z.object({ name: z.string(), value: valueSchema })).optional(),
  childIds: z.array(z.string()).optional(),
});
type Node = z.infer<typeof nodeSchema>;

/** What the protocol's `Accessibility.getFullAXTree` answers. */
export const treeSchema = z.object({ nodes: z.array(nodeSchema) });

const STATES = [
  "level",
  "checked",
  "pressed",
  "selected",
  "expanded",
  "disabled",
  "required",
  "invalid",
  "modal",
];
/** Boxes without a meaning of their own: what is inside them stands in their place. */
const WRAPPERS = /^(generic|none|presentation|InlineTextBox|RootWebArea)?$/;
/** What is inside a field is what was typed into it: that is never told. */
const FIELDS = /^(textbox|searchbox|spinbutton|combobox)$/i;

const textOf = (value: Node["name"]): string =>
  typeof value?.value === "string" ? value.value.replace(/\s+/g, " ").trim() : "";

function statesOf({ properties = [] }: Node): string {
  const told = properties.flatMap(({ name, value: { value } }) => {
    if (!STATES.includes(name) || value === false || value === "false" || value === undefined) return [];
    return value === true || value === "true" ? [name] : [`${name}=${String(value)}`];
  });
  return told.length > 0 ? ` [${told.join(", ")}]` : "";
}

/** @param nodes of the tree, the root first */
export function accessibilityText(nodes: readonly Node[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const write = (node: Node, depth: number): void => {
    const role = textOf(node.role);
    const name = textOf(node.name);
    const tells = !node.ignored && !WRAPPERS.test(role) && !(role === "StaticText" && name === "");
    if (tells) {
      const words = name === "" ? "" : ` ${JSON.stringify(name)}`;
      lines.push(`${"  ".repeat(depth)}- ${role === "StaticText" ? "text" : role}${words}${statesOf(node)}`);
    }
    if (role === "StaticText" || FIELDS.test(role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      // The words of a control are its name: to say them twice helps nobody.
      const repeats = tells && textOf(child?.role) === "StaticText" && textOf(child?.name) === name;
      if (child && !repeats) write(child, tells ? depth + 1 : depth);
    }
  };
  const [root] = nodes;
  if (root) write(root, 0);
  return lines.join("\n");
}
