/** Invented: codes are marked with the word that makes a number one. */
export const examples = {
  present: [
    "The call «returned 503» twice.",
    "the gateway says «HTTP 429» since noon",
    "«404 Not Found» for every image",
    "«Status Code: 400»; try again",
    "the call ends in «rpc error: code = Unavailable» desc = x",
    "connect «ECONNREFUSED» 10.0.0.1",
    "«ORA-00942»: table missing",
    "«SQLSTATE 42P01» on insert",
    "The pod ended with «exit code 137».",
    "Windows says «0x80070005» there",
    "«AADSTS50011» at sign-in",
    "blocked: «net::ERR_CERT_DATE_INVALID»",
    "«error code: 1015» at the edge",
    "«curl: (7)» Failed",
    "The process «exited with code 1» at once",
  ],
  absent: [
    "We have 404 customers and 500 orders.",
    "It takes 503 ms on average.",
    "Room 404 is closed.",
    "The order PROJ-1234 was returned.",
    "HTTP is slow, the status is open.",
    "return 400 * 2;",
  ],
};
