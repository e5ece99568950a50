/**
 * The stub that most vendors' snippets put in place of their function: it keeps its calls in `queue`, and hands them to
 * `live` once the vendor's script has set that.
 */
export const queueing = (queue: string, live?: string): Record<string, unknown> & (() => void) => {
  const waiting: IArguments[] = [];
  const stub = function () {
    const handler = live && stub[live];
    // eslint-disable-next-line prefer-rest-params -- vendors read `arguments`, and some accept nothing else
    if (typeof handler === 'function') Reflect.apply(handler, stub, arguments);
    // eslint-disable-next-line prefer-rest-params -- see above
    else waiting.push(arguments);
  } as Record<string, unknown> & (() => void);
  stub[queue] = waiting;
  return stub;
};
