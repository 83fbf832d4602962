import { describe, expect, it } from "vitest";
import { isHeld, parsePattern } from "../../src/browser/request-pattern.js";

describe("a request pattern", () => {
  it.each([
    ["POST */api/cancel", "POST", "https://a.test/v1/api/cancel", true],
    ["POST */api/cancel", "post", "https://a.test/api/cancel?x=1#y", true],
    ["POST */api/cancel", "GET", "https://a.test/api/cancel", false],
    ["POST */api/cancel", "POST", "https://a.test/api/cancelled", false],
    ["POST */api/cancel", "POST", "https://a.test/api/cancel/now", false],
    ["POST */api/cancel*", "POST", "https://a.test/api/cancel/now", true],
    ["/end", "DELETE", "https://a.test/plan/end", true],
    ["/end", "GET", "https://a.test/end?why=x", true],
    ["/end", "GET", "https://a.test/x?next=/end", false],
    ["GET */leave?sure=1", "GET", "https://a.test/leave?sure=1", true],
    ["GET */leave?sure=1", "GET", "https://a.test/leave?sure=0", false],
    ["* /end", "PUT", "https://a.test/end", true],
    ["https://api.test/*", "GET", "https://api.test/any/thing?x", true],
    ["https://api.test/*", "GET", "https://evil.test/https://api.test/x", false],
    ["DELETE */plan/?", "DELETE", "https://a.test/plan/7", true],
    ["DELETE */plan/?", "DELETE", "https://a.test/plan/77", false],
    ["POST */a.b", "POST", "https://a.test/axb", false],
    ["POST */A.B", "POST", "https://a.test/a.b", true],
    ["  POST   */x  ", "POST", "https://a.test/x", true],
    ["POST */end(1)+[2]", "POST", "https://a.test/end(1)+[2]", true],
  ])("%s and %s %s: %s", (pattern, method, url, wanted) => {
    expect(isHeld(parsePattern(pattern), method, url)).toBe(wanted);
  });

  it("is matched in little time, however many stars it has and however long the address is", () => {
    const began = performance.now();
    isHeld(parsePattern("POST */a**/b***/c"), "POST", `https://a.test/${"a/b/".repeat(20_000)}`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
