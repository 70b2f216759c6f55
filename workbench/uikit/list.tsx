import * as v from "valibot";
import { component } from "./component";

export const list = component(
  "List",
  { type: v.picklist(["ordered", "unordered"]) },
  ({ props: { type }, children }) =>
    type === "ordered" ? <ol className="uikit-list">{children}</ol> : <ul className="uikit-list">{children}</ul>,
);
