/**
 * SARIF 2.1.0 (OASIS standard, errata 01), restated for the properties that reports use: same names, types, enumerations
 * and required properties, and nothing else allowed. What passes here passes the standard's own schema.
 */
const text = { type: "string" };
const message = { type: "object", additionalProperties: false, required: ["text"], properties: { text } };
const list = (items: object) => ({ type: "array", items });
const map = (properties: object, ...required: string[]) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});
/** `properties` bags may hold anything; `tags` is a list of distinct texts. */
const bag = { type: "object", properties: { tags: { ...list(text), uniqueItems: true } } };
const time = { type: "string", format: "date-time" };
const level = { enum: ["none", "note", "warning", "error"] };

const location = map({
  physicalLocation: map(
    {
      artifactLocation: map({ uri: { type: "string", format: "uri-reference" }, uriBaseId: text }),
      region: map({ startLine: { type: "integer", minimum: 1 } }),
    },
    "artifactLocation",
  ),
  logicalLocations: list(map({ name: text, fullyQualifiedName: text, kind: text })),
});

const descriptor = map(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: map({ level }),
    properties: bag,
  },
  "id",
);

const result = map(
  {
    ruleId: text,
    ruleIndex: { type: "integer", minimum: -1 },
    kind: { enum: ["notApplicable", "pass", "fail", "review", "open", "informational"] },
    level,
    message,
    locations: list(location),
    partialFingerprints: { type: "object", additionalProperties: text },
    properties: bag,
  },
  "message",
);

const invocation = map(
  {
    executionSuccessful: { type: "boolean" },
    startTimeUtc: time,
    endTimeUtc: time,
    toolExecutionNotifications: list(map({ level, message, locations: list(location) }, "message")),
  },
  "executionSuccessful",
);

export const SARIF_SCHEMA = map(
  {
    $schema: { type: "string", format: "uri" },
    version: { enum: ["2.1.0"] },
    runs: list(
      map(
        {
          tool: map(
            {
              driver: map(
                { name: text, version: text, rules: { ...list(descriptor), uniqueItems: true } },
                "name",
              ),
            },
            "driver",
          ),
          automationDetails: map({ id: text }),
          invocations: list(invocation),
          results: list(result),
          properties: bag,
        },
        "tool",
      ),
    ),
  },
  "version",
  "runs",
);
