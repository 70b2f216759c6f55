import { draw } from "../draw";
import { QueuePage } from "./queue-page";

void draw(<QueuePage />);
