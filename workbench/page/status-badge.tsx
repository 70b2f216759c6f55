import type { Status } from "../zendesk/records";
import { STATUS_WORDS } from "./words";

export function StatusBadge({ status }: { readonly status: Status }) {
  return <span className={`status status-${status}`}>{STATUS_WORDS[status]}</span>;
}
