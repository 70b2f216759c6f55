import ForgeReconciler from "@forge/react";
import { KpiPage } from "./kpi-page";

ForgeReconciler.render(<KpiPage projectId={null} isSmall={false} />);
