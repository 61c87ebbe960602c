import fc from 'fast-check';

/** Any text: lone surrogates, control characters, and bits that Slack reads as markup. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('<', '>', '&', '!channel', '@U1', '&lt;', '&amp;', '#C1', '|', ' ', '\n', 'twente'))
    .map((bits) => bits.join('')),
);
