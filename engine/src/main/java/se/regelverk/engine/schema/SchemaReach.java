package se.regelverk.engine.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Follows a schema's references through the documents that were handed over with it. Those it does not reach are not looked at. */
final class SchemaReach {
    private static final int MOST_DOCUMENTS = 100;

    private final KnownDocuments known;
    private final Draft draft;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> resources = new HashSet<>();
    private final List<SchemaInspection.Reference> references = new ArrayList<>();
    private final List<SchemaFault> faults = new ArrayList<>();

    private SchemaReach(KnownDocuments known, Draft draft) {
        this.known = known;
        this.draft = draft;
    }

    /** What stands in the way of using a schema, everything it leads to included. */
    static List<SchemaFault> faults(JsonNode document, Draft draft, KnownDocuments known) {
        var reach = new SchemaReach(known, draft);
        reach.inspect(document, "");
        while (!reach.ahead.isEmpty() && reach.faults.isEmpty()) {
            String address = reach.ahead.remove();
            known.find(address).ifPresent(found -> reach.inspect(found, address));
        }
        reach.references.forEach(reach::check);
        return reach.faults;
    }

    private void inspect(JsonNode document, String address) {
        Optional<Draft> written = Draft.of(document, known, draft);
        if (written.isEmpty() || seen.size() > MOST_DOCUMENTS) {
            faults.add(new SchemaFault(
                    address + "#/$schema",
                    written.isEmpty()
                            ? "Schemat är skrivet i en version som inte finns här."
                            : "Schemat hänvisar till fler än %d andra.".formatted(MOST_DOCUMENTS),
                    "Skriv det i 2020-12, draft-07 eller draft-04, med få hänvisningar."));
            return;
        }
        var inspection = SchemaInspection.of(document, written.get(), address);
        faults.addAll(inspection.faults());
        references.addAll(inspection.references());
        resources.addAll(inspection.resources());
        goTo(document.path("$schema").asString(""));
        inspection.references().forEach(reference -> goTo(reference.target()));
    }

    private void goTo(String address) {
        String bare = KnownDocuments.bare(address);
        if (known.holds(bare) && seen.add(bare)) {
            ahead.add(bare);
        }
    }

    private void check(SchemaInspection.Reference reference) {
        String target = reference.target();
        if (!resources.contains(target) && !Draft.holds(target) && !known.holds(target)) {
            faults.add(new SchemaFault(
                    reference.pointer(),
                    "Hänvisningen leder ut ur schemat, och inget hämtas någonstans ifrån.",
                    "Lägg det den hänvisar till under ”$defs” och hänvisa dit."));
        }
    }
}
