/** Invented: settings, schema, markup and code are marked. */
export const examples = {
  present: [
    "«acme.pool.max-size=5» in our file",
    "with «acme.cache.enabled is set to false» it works",
    "«<property><name>a.b</name>»",
    "«export ACME_TOKEN_TTL=60»",
    "«SELECT id FROM orders» is slow",
    '{\n«  "mode": "strict",\n  "retries": »3\n}',
    "I «changed the pool size in acme.yml» before",
    "«--enable-werror»\n",
    "«public class Order extends Base {»",
  ],
  absent: [
    "I set up the app and it works.",
    "The configuration is fine.",
    "Please select a pack from my list.",
    "a = b in the formula",
    "We changed nothing.",
  ],
};
