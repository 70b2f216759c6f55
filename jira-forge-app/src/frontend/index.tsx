import { App } from "./app";
import { draw } from "./draw";

void draw(<App />);
