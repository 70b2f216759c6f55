import { draw } from "../draw";
import { KpiWidget } from "./kpi-widget";

void draw(<KpiWidget />);
