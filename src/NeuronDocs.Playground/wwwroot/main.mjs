// Under Node: node main.mjs [id ...] runs the examples, all without ids, and prints one line of JSON each.
import { dotnet } from "./_framework/dotnet.js";

const { getAssemblyExports, getConfig } = await dotnet.create();
const { Playground } = (await getAssemblyExports(getConfig().mainAssemblyName)).NeuronDocs.Playground;
const wanted = process.argv.slice(2);
let failed = false;
for (const id of wanted.length > 0 ? wanted : Playground.Ids()) {
  const run = Playground.Run(id, [], () => {});
  failed ||= JSON.parse(run).failure !== null;
  await new Promise(written => process.stdout.write(run + "\n", written));
}

process.exit(failed ? 1 : 0);
