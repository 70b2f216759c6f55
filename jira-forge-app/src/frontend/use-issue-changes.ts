import { events } from "@forge/bridge";
import { useEffect } from "react";

/** Does something whenever Jira says that the issue it shows was changed or commented on. */
export function useIssueChanges(onChange: () => void): void {
  useEffect(() => {
    const listening = events.on("JIRA_ISSUE_CHANGED", onChange);
    return () => {
      void listening.then(({ unsubscribe }) => unsubscribe());
    };
  }, [onChange]);
}
