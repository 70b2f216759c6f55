import ForgeReconciler from "@forge/react";
import { App } from "./app";

ForgeReconciler.render(<App />);
