import type { Ticket } from "../../shared/types";

/** Whether a ticket holds no word to judge by. */
export const isBlank = ({ subject, texts }: Ticket): boolean =>
  (subject ?? "").trim() === "" && texts.every(({ body }) => body.trim() === "");
