/** The version of this program; the one in package.json, which Next's bundles cannot read. A test holds the two together. */
export const version = '0.1.0'
