package se.regelverk.engine.schema;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks through a schema before anything is done with it: references lead to places in it, and no part is made to be slow. */
final class SchemaInspection {
    /** A list of every municipality, or every code of a classification that a person chooses from. */
    private static final int MOST_OPTIONS = 20_000;

    private static final int MOST_NAME_PATTERNS = 50;
    private static final String INSIDE = "Hänvisningar får bara leda till platser i schemat självt.";

    private final JsonNode document;
    private final Draft draft;
    private final List<SchemaFault> faults = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> resources = new HashSet<>();

    private SchemaInspection(JsonNode document, Draft draft) {
        this.document = document;
        this.draft = draft;
    }

    private record Reference(String pointer, URI base, String text) {}

    static List<SchemaFault> faults(JsonNode document, Draft draft) {
        Optional<SchemaFault> tooLarge = JsonSize.fault("Schemat", document);
        if (tooLarge.isPresent()) {
            return List.of(tooLarge.get());
        }
        var inspection = new SchemaInspection(document, draft);
        inspection.resources.add("");
        inspection.schema(document, "", URI.create(""));
        inspection.references.forEach(inspection::check);
        return inspection.faults;
    }

    private void schema(JsonNode schema, String pointer, URI outer) {
        URI base = base(schema, pointer, outer);
        for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            if (schema.path(keyword).isString()) {
                references.add(new Reference(
                        pointer + "/" + keyword, base, schema.path(keyword).stringValue()));
            }
        }
        pattern(schema.path("pattern"), pointer + "/pattern");
        namePatterns(schema.path("patternProperties"), pointer + "/patternProperties");
        if (schema.path("enum").size() > MOST_OPTIONS) {
            fault(pointer + "/enum", "Listan har fler än %d värden.".formatted(MOST_OPTIONS), "Korta listan.");
        }
        Subschemas.each(schema, pointer, (child, at) -> schema(child, at, base));
    }

    /** Before 2019-09 a reference made everything beside it void. */
    private URI base(JsonNode schema, String pointer, URI outer) {
        JsonNode id = schema.path(draft == Draft.DRAFT_04 ? "id" : "$id");
        boolean isVoid = draft != Draft.DRAFT_2020_12 && schema.has("$ref");
        if (!id.isString() || isVoid) {
            return outer;
        }
        try {
            URI base = outer.resolve(id.stringValue());
            resources.add(bare(base));
            return base;
        } catch (IllegalArgumentException broken) {
            fault(pointer + "/" + (draft == Draft.DRAFT_04 ? "id" : "$id"), "Schemats namn är ingen adress.", INSIDE);
            return outer;
        }
    }

    private static String bare(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? text : text.substring(0, fragment);
    }

    private void check(Reference reference) {
        String target;
        try {
            target = reference.text().startsWith("#")
                    ? bare(reference.base())
                    : bare(reference.base().resolve(reference.text()));
        } catch (IllegalArgumentException broken) {
            fault(reference.pointer(), "Hänvisningen är ingen adress.", INSIDE);
            return;
        }
        if (!resources.contains(target) && !Draft.holds(target)) {
            fault(
                    reference.pointer(),
                    "Hänvisningen leder ut ur schemat, och inget hämtas någonstans ifrån.",
                    "Lägg det den hänvisar till under ”$defs” och hänvisa dit.");
        } else if (reference.text().startsWith("#/")
                && reference.base().toString().isEmpty()) {
            checkPlace(reference);
        }
    }

    private void checkPlace(Reference reference) {
        String place = java.net.URLDecoder.decode(
                reference.text().substring(1).replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        if (document.at(place).isMissingNode()) {
            fault(reference.pointer(), "Hänvisningen leder till en plats som inte finns i schemat.", INSIDE);
        }
    }

    private void namePatterns(JsonNode byPattern, String pointer) {
        if (byPattern.size() > MOST_NAME_PATTERNS) {
            fault(pointer, "Här står fler än %d mönster.".formatted(MOST_NAME_PATTERNS), "Låt dem vara färre.");
        }
        byPattern.propertyNames().forEach(name -> usable(name, pointer + "/" + Subschemas.escaped(name)));
    }

    private void pattern(JsonNode pattern, String pointer) {
        if (pattern.isString()) {
            usable(pattern.stringValue(), pointer);
        }
    }

    private void usable(String pattern, String pointer) {
        if (!LinearPatterns.isSmall(pattern)) {
            fault(pointer, "Mönstret är för stort.", "Korta det, och låt antalen inom klamrar vara små.");
        } else if (!LinearPatterns.isUsable(pattern)) {
            fault(
                    pointer,
                    "Mönstret går inte att använda.",
                    "Skriv det utan framåt- och bakåtblick och utan hänvisningar bakåt.");
        }
    }

    private void fault(String pointer, String problem, String remedy) {
        faults.add(new SchemaFault(pointer, problem, remedy));
    }
}
