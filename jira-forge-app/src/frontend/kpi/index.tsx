import { draw } from "../draw";
import { KpiPage } from "./kpi-page";

void draw(<KpiPage projectId={null} isSmall={false} />);
