package se.regelverk.engine.schema;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Looks through one document with a schema before anything is done with it: where its references lead, and that no part is made to be
 * slow.
 */
final class SchemaInspection {
    /** A list of every municipality, or every code of a classification that a person chooses from. */
    private static final int MOST_OPTIONS = 20_000;

    private static final int MOST_NAME_PATTERNS = 50;
    private static final String INSIDE = "Hänvisningar får bara leda till platser i schemat självt.";

    private final JsonNode document;
    private final Draft draft;
    private final String prefix;
    private final List<SchemaFault> faults = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> resources = new HashSet<>();

    private SchemaInspection(JsonNode document, Draft draft, String prefix) {
        this.document = document;
        this.draft = draft;
        this.prefix = prefix;
    }

    /**
     * A reference.
     *
     * @param target the document it leads to
     */
    record Reference(String pointer, String target) {}

    /**
     * Looks through a document.
     *
     * @param address where it is known, empty for the schema itself
     */
    static SchemaInspection of(JsonNode document, Draft draft, String address) {
        var inspection = new SchemaInspection(document, draft, address.isEmpty() ? "" : address + "#");
        inspection.resources.add(address);
        JsonSize.fault("Schemat", document)
                .ifPresentOrElse(
                        fault -> inspection.fault(fault.pointer(), fault.problem(), fault.remedy()),
                        () -> inspection.schema(document, "", URI.create(address)));
        return inspection;
    }

    List<SchemaFault> faults() {
        return faults;
    }

    List<Reference> references() {
        return references;
    }

    /** The names that its parts can be referred to by, without places. */
    Set<String> resources() {
        return resources;
    }

    private void schema(JsonNode schema, String pointer, URI outer) {
        URI base = base(schema, pointer, outer);
        for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            if (schema.path(keyword).isString()) {
                reference(pointer + "/" + keyword, base, schema.path(keyword).stringValue());
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
            resources.add(KnownDocuments.bare(base.toString()));
            return base;
        } catch (IllegalArgumentException broken) {
            fault(pointer + "/" + (draft == Draft.DRAFT_04 ? "id" : "$id"), "Schemats namn är ingen adress.", INSIDE);
            return outer;
        }
    }

    private void reference(String pointer, URI base, String text) {
        try {
            URI target = text.startsWith("#") ? base : base.resolve(text);
            references.add(new Reference(prefix + pointer, KnownDocuments.bare(target.toString())));
        } catch (IllegalArgumentException broken) {
            fault(pointer, "Hänvisningen är ingen adress.", INSIDE);
        }
        if (text.startsWith("#/")
                && base.toString().isEmpty()
                && document.at(place(text)).isMissingNode()) {
            fault(pointer, "Hänvisningen leder till en plats som inte finns i schemat.", INSIDE);
        }
    }

    private static String place(String text) {
        return URLDecoder.decode(text.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
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
        faults.add(new SchemaFault(prefix + pointer, problem, remedy));
    }
}
