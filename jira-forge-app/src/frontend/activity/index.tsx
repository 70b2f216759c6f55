import ForgeReconciler from "@forge/react";
import { ActivityApp } from "./activity-app";

ForgeReconciler.render(<ActivityApp />);
