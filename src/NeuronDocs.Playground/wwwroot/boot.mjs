// Starts .NET from the files of this folder, and tells how much of them has come.
import { open } from "./files.mjs";

/** Gives the exports of C#; fails with a message for the reader. */
export async function boot(progress) {
  if (typeof WebAssembly !== "object") throw new Error("This browser has no WebAssembly, or it is switched off.");
  const files = await open(progress);
  try {
    // .NET waits for a file for ever, so a failure is not left to it.
    return await Promise.race([files.failure, start(files)]);
  } catch (failure) {
    throw files.missing(failure) ?? new Error(`.NET could not be started: ${failure.message ?? failure}`);
  }
}

async function start(files) {
  const { dotnet } = await import("./_framework/dotnet.js");
  const { getAssemblyExports, getConfig } = await dotnet
    // Without it a file that is missing is asked for again.
    .withConfig({ enableDownloadRetry: false })
    .withResourceLoader((type, name, uri, integrity) => type === "dotnetjs" ? null : files.load(`_framework/${name}`, integrity))
    .create();
  const exports = await getAssemblyExports(getConfig().mainAssemblyName);
  files.finish();
  return exports.NeuronDocs.Playground.Playground;
}
