/** Langium brings a Chevrotain that needs `Object.groupBy`, which Node has from version 22 on (ECMAScript 2024, 22.1.2.13). */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): object {
  const groups = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

if (!('groupBy' in Object)) Object.defineProperty(Object, 'groupBy', { value: groupBy });
