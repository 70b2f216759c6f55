/** Invented: the lines that a program wrote are marked. */
export const examples = {
  present: [
    "See:\n«2026-11-23 10:15:00,123 WARN pool is exhausted»\nand nothing more",
    "«[ERROR] Failed to start component web»",
    "«Nov 23 10:15:01 web-2 sshd[411]: session closed for user root»",
    "«npm ERR! missing script: deploy»",
    '«time="2026-11-23T10:15:00Z" level=error msg="no route"»',
    "«E/Acme(1201): socket closed»",
    "«src/main.c:10:5: error: 'x' undeclared»",
    "a\n«10:15:00.120 first step\n10:15:00.340 second step»\nb",
  ],
  absent: [
    "It happened on 2026-11-23 at 10:15.",
    "\tat com.acme.Pool.take(Pool.java:41)\n\tat com.acme.Api.get(Api.java:12)",
    "I will send the logs tomorrow.",
    "The error is gone.",
    "Date: 2026-11-23 10:15:00",
  ],
};
