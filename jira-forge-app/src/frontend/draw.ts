import ForgeReconciler from "@forge/react";
import type { ReactElement } from "react";
import { speak } from "./speak";

/** Draws a page, from the first line on in the language of whoever looks. */
export async function draw(page: ReactElement): Promise<void> {
  await speak();
  ForgeReconciler.render(page);
}
