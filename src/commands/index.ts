/** Entry of the commands bundle: gives the ribbon's functions their names. */
import { associateCommands } from "../actions/host";
import { RIBBON_FUNCTIONS } from "./ribbon";

associateCommands(RIBBON_FUNCTIONS);
