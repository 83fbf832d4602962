/** Reads a scenario file, and matches output with what it expects. */
export interface Scenario {
  about: string;
  files: Map<string, string>;
  /** Folder and name of each run that is there beforehand. */
  runs: [folder: string, name: string][];
  env: Record<string, string>;
  command: string[];
  status: number;
  stdout?: string;
  stderr?: string;
  creates: string[];
}

const SECTIONS = ["about", "env", "runs", "command", "status", "stdout", "stderr", "creates"];

export function parseScenario(text: string): Scenario {
  const sections = new Map<string, string>();
  const files = new Map<string, string>();
  let name: string | undefined;
  let body: string[] = [];
  const close = () => {
    const content = body.map((line) => `${line}\n`).join("");
    if (name?.startsWith("file: ")) files.set(name.slice(6), content);
    else if (name !== undefined) sections.set(name, content);
  };
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const heading = /^==== (.+) ====$/.exec(line)?.[1];
    if (heading === undefined) {
      body.push(line);
      continue;
    }
    close();
    if (!heading.startsWith("file: ") && !SECTIONS.includes(heading))
      throw new Error(`A scenario has no section "${heading}"`);
    name = heading;
    body = [];
  }
  close();
  const of = (section: string): string => (sections.get(section) ?? "").trim();
  // Words in double quotes are one argument, as in a shell.
  const command = [...of("command").matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  if (command[0] !== "wayout" || of("status") === "")
    throw new Error("A scenario needs a command and a status");
  const [stdout, stderr] = [sections.get("stdout"), sections.get("stderr")];
  return {
    about: of("about"),
    files,
    runs: of("runs")
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]),
    env: Object.fromEntries(
      of("env")
        .split("\n")
        .filter(Boolean)
        .map((line) => [line.split("=")[0] ?? "", line.slice(line.indexOf("=") + 1)]),
    ),
    command: command.slice(1),
    status: Number(of("status")),
    ...(stdout === undefined ? {} : { stdout }),
    ...(stderr === undefined ? {} : { stderr }),
    creates: of("creates").split("\n").filter(Boolean),
  };
}

/** The expected text as a pattern for the whole output. */
export function pattern(expected: string): RegExp {
  const lines = expected.replace(/\n$/, "").split("\n");
  const source = lines.map((line) => {
    if (line === "...") return "(?:.*\n)*";
    return line === "" && lines.length === 1 ? "" : `${line.split("[..]").map(literal).join(".*")}\n`;
  });
  return new RegExp(`^${source.join("")}$`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
