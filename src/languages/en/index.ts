// English as the build needs it: nothing besides what the browser has.
export { language } from "./query.ts";
