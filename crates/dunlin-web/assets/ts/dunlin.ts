// What the pages can do with a script. Each page works without it, by its links and forms.
import "htmx.org";
import "./csp";
import "./keys";
import "./runs";
