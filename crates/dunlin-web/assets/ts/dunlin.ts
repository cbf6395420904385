// What the pages can do with a script. Each page works without it, by its links and forms.
import "./cash";
import "./focus";
import "./keys";
import "./desk";
import "./policy";
import "./runs";
import "./live";
import "./over";
import "./palette";
import "./reveal";
