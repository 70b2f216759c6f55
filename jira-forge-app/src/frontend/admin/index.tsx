import { draw } from "../draw";
import { AdminApp } from "./admin-app";

void draw(<AdminApp />);
