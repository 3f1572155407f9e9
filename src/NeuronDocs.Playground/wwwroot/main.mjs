// Under Node: node main.mjs [id ...]. Lists the examples, or runs the named ones.
import { dotnet } from "./_framework/dotnet.js";

const code = await dotnet.withApplicationArguments(...process.argv.slice(2)).run();
process.exit(code);
