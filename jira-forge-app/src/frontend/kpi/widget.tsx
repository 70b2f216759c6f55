import ForgeReconciler from "@forge/react";
import { KpiWidget } from "./kpi-widget";

ForgeReconciler.render(<KpiWidget />);
