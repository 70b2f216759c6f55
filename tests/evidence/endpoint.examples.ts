/** Invented: what was called, visited or run is marked. */
export const examples = {
  present: [
    "«GET /v1/orders/17» hangs",
    "Open «https://shop.acme.example/cart?id=7», then wait.",
    "calls to «/api/v2/tickets.json» fail",
    "the client connects to «10.0.0.12:8443» and stops",
    "I ran `«kubectl get pods -n web»` twice",
    "«$ acme deploy --all»\nnothing",
    "write to «s3a://bucket/data/part-1» fails",
    "listening on «localhost:8080» only",
    "`«curl -v https://acme.example/health»` gives nothing",
  ],
  absent: [
    "See https://docs.acme.example/setup for more.",
    "Same as https://github.com/acme/app/issues/12 I think.",
    "[the guide](https://acme.example/a)",
    "Main.java:120 is the line.",
    "The page is slow.",
    "<!-- read https://acme.example/contributing first -->",
  ],
};
