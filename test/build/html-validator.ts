// The rules that every page's HTML must keep.
import { HtmlValidate } from "html-validate";

export const validator: HtmlValidate = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // An integrity attribute on a file of the site's own protects from nothing, and stops it from loading on file://.
    "require-sri": "off",
    // Ids of the template begin with "_", so that no heading's id can ever be the same; HTML itself allows that.
    "valid-id": ["error", { relaxed: true }],
  },
});
