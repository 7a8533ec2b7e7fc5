package se.regelverk.adminui.storage;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the commands that only read from those that may write. A command not known here counts as a write. */
final class Commands {
    private static final Set<String> READING = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "killcursors",
            "endsessions",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "validate",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "serverstatus",
            "whatsmyuri",
            "connectionstatus",
            "hostinfo",
            "getlog",
            "getlasterror",
            "getcmdlineopts",
            "getfreemonitoringstatus",
            "replsetgetstatus");

    private Commands() {}

    static boolean mayWrite(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("aggregate")) {
            return writesItsResult(query);
        }
        return !READING.contains(name);
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }
}
