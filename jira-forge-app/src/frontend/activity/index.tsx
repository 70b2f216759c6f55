import { draw } from "../draw";
import { ActivityApp } from "./activity-app";

void draw(<ActivityApp />);
