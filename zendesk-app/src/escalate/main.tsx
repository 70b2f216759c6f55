import { createRoot } from "react-dom/client";
import { type Fault, failed } from "../fault";
import { connect } from "../zendesk";
import { openerOf } from "../zendesk-frames";
import { EscalatePage, ModalFailed } from "./escalate-page";
import { followView } from "./view-store";

const element = document.getElementById("firstpass");
if (element === null) throw new Error("The page has no element named firstpass.");
const root = createRoot(element);
const fail = (fault: Fault): void => root.render(<ModalFailed fault={fault} />);

const connection = await connect();
const opener = openerOf(window.location.hash);
if (!connection.ok) fail(connection.fault);
else if (opener === null) fail(failed("outside-zendesk").fault);
else root.render(<EscalatePage zendesk={connection.value} store={followView(connection.value, opener)} />);
