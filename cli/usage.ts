/** Bad usage: told on stderr, exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Firstpass: a linter for support tickets

  firstpass evaluate [files…|-]   tickets in, reports out
      --policy p.json             the policy; the built-in default without it
      --at 2026-11-23T10:00:00Z   judge as of this instant; now without it
      --map m.json                how the columns of a CSV file become a ticket
      --zendesk-fields a=b,c=d    read field a from Zendesk's b, such as severity=custom_field_42
  firstpass policy check f.json   validate, with line and fix
  firstpass policy explain f.json what it says, in words
  firstpass policy default        print the built-in policy
  firstpass policy schema         print its JSON Schema
  firstpass redact [file|-]       mask secrets and personal data in a text
      --ndjson                    {"id","text"} in, {"id","text","findings"} out
      --policy p.json
  firstpass detect --ndjson [files…|-]
                                  {"id","text","title"?} in, raw detections out
  firstpass hours --ndjson [files…|-]
                                  {"calendar","op","from","to"?,"minutes"?} in, {"result"} out
      --calendars f.json          calendars by name
  firstpass hours --from 2026-11-23T10:00:00Z --add 4h
      --policy p.json --calendar office-hours
  firstpass render --format markdown|adf|jira-wiki|html report.json
      --tickets t.ndjson          adds the ticket's own words: problem, quotes, timeline
      --policy p.json

Input is files or - for standard input; NDJSON, gzip too. Zendesk and Jira exports are recognised.
Results go to stdout, progress and problems to stderr. --jobs N works in parallel, --quiet hides progress.
Exit code: 0 done, 1 some input was bad, 2 the command was.
`;
