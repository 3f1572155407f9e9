// The address holds the values that the reader chose, as ?slug.name=value, so that a state can be shared. What comes from there is checked before it is used.

export function write(slug, parameters, values) {
  const url = new URL(location.href);
  for (const key of [...url.searchParams.keys()]) if (key.startsWith(`${slug}.`)) url.searchParams.delete(key);
  for (const { name, default: usual } of parameters) if (values.get(name) !== usual) url.searchParams.set(`${slug}.${name}`, values.get(name));
  if (url.search) url.hash = slug;
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Some browsers allow only so many changes in a time; the next one says the same.
  }
}

/** What the address says about an example: a map from names to texts, unchecked. */
export function read(slug) {
  const start = `${slug}.`;
  return new Map([...new URLSearchParams(location.search)].filter(([key]) => key.startsWith(start)).map(([key, value]) => [key.slice(start.length), value]));
}
