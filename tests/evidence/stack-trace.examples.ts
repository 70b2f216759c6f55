/** Invented: the whole trace is marked, the line of the exception included. */
export const examples = {
  present: [
    "We see\n«java.lang.IllegalStateException: pool closed\n\tat com.acme.Pool.take(Pool.java:41)\n\tat com.acme.Api.get(Api.java:12)»\nsince then.",
    '«Traceback (most recent call last):\n  File "/srv/app.py", line 3, in main\n    run()\n  File "/srv/job.py", line 9, in run\n    raise ValueError(x)\nValueError: 7»\n',
    "«TypeError: x is undefined\n    at load (/srv/app.js:10:15)\n    at async main (/srv/app.js:3:1)»",
    "«load@https://acme.example/a.js:10:15\nonclick@https://acme.example/a.js:3:1»",
    "«System.Exception: no\n   at Acme.Api.Get(String id) in C:\\src\\Api.cs:line 12\n   at Acme.Program.Main()»",
    "«panic: boom\n\ngoroutine 1 [running]:\nmain.load(0x1)\n\t/src/main.go:10 +0x1d\nmain.main()\n\t/src/main.go:4 +0x2a»",
    "«NoMethodError (undefined method `name'):\n  app/models/user.rb:6:in `label'\n  app/views/show.rb:2:in `render'»",
    "«PHP Fatal error: Uncaught Exception: no\n#0 /srv/a.php(9): load()\n#1 {main}»",
    "«Unhandled exception:\n#0      load (file:///a.dart:15:20)\n#1      main (file:///a.dart:3:1)»",
    "thread 'main' panicked at 'boom'\n«   0: acme::load\n             at ./src/main.rs:4:5\n   1: acme::main\n             at ./src/main.rs:9:1»",
    "«0   Acme                 0x0000000104a3c1b0 load + 24\n1   Acme                 0x0000000104a3c2f4 main + 88»",
    "«#0  0x00007f1c in memcpy () from /lib/libc.so.6\n#1  0x00005581 in load (x=1) at load.c:10»",
    "oops «Error: no at load (/srv/app.js:10:15) at main (/srv/app.js:3:1)» in one line",
  ],
  absent: [
    "java.lang.IllegalStateException: pool closed",
    "Look at app.js:10:15 and call me at 10:30.",
    "#1 open the page (slowly)\n#2 click Save (twice)",
    "Only one frame:\n\tat com.acme.Pool.take(Pool.java:41)",
    "We meet at the office (2nd floor) at noon.",
  ],
};
