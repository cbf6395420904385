// htmx only acts on elements that carry this page's nonce, and only htmx may write markup (Trusted Types).
import "htmx.org/dist/ext/hx-csp.js";
