// Takes network, storage and other workers away: a program that runs here computes and prints, nothing else.
const names = [
  "fetch", "fetchLater", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource", "importScripts", "Request", "Worker", "SharedWorker",
  "indexedDB", "caches", "cookieStore", "BroadcastChannel", "Notification", "RTCPeerConnection", "webkitRequestFileSystem", "webkitRequestFileSystemSync",
  "webkitResolveLocalFileSystemURL", "webkitResolveLocalFileSystemSyncURL",
];
const ofNavigator = ["storage", "serviceWorker", "sendBeacon", "connection", "usb", "serial", "hid", "storageBuckets", "locks"];

export function forget() {
  for (const name of names) remove(globalThis, name);
  for (const name of ofNavigator) remove(navigator, name);
}

function remove(owner, name) {
  for (let object = owner; object; object = Object.getPrototypeOf(object)) {
    if (Object.hasOwn(object, name)) delete object[name];
  }
  if (!(name in owner)) return;
  Object.defineProperty(owner, name, { get() { throw new Error(`A program has no ${name} here.`); } });
}
