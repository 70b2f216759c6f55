import { expect, test } from "vitest";
import { richText } from "../../zendesk-app/src/rich-text";

test("lines stay lines", () => {
  expect(richText("Hello,\n\n- one\r\n- two")).toBe("Hello,<br><br>- one<br>- two");
});

test("a customer's name is never markup", () => {
  expect(richText(`Hello <a href="x" onclick='y'>Bo & Co</a>`)).toBe(
    "Hello &lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;Bo &amp; Co&lt;/a&gt;",
  );
});
