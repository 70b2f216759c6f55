import { draw } from "./draw";
import { App } from "./app";

void draw(<App />);
