import { createRequire } from "node:module";

/**
 * Pulumi reads functions with TypeScript's old compiler interface, which TypeScript 7 no longer has, and falls back to
 * its own copy only where none is installed. Put that copy in its place; to be imported before Pulumi.
 */
const require = createRequire(import.meta.url);
const path = require.resolve("typescript");
const old: unknown = require("@pulumi/pulumi/vendor/typescript@3.8.3/typescript.js");
require.cache[path] = Object.assign(Object.create(null), { id: path, filename: path, loaded: true, exports: old });
