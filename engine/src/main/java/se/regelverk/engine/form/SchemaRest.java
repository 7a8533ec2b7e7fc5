package se.regelverk.engine.form;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an object's schema says that no question can ask. */
final class SchemaRest {
    private static final Map<String, String> TEXTS = Map.of(
            "patternProperties",
                    "Uppgifter vars namn följer ett mönster frågas inte; bara de som står under ”properties”.",
            "propertyNames", "Regeln för uppgifternas namn visas inte; namnen står fast i formuläret.");

    private SchemaRest() {}

    static void remarks(JsonNode object, SchemaPlace place, List<SchemaRemark> remarks) {
        object.propertyNames().forEach(keyword -> {
            if (TEXTS.containsKey(keyword)) {
                remarks.add(new SchemaRemark(place.pointer() + "/" + keyword, TEXTS.get(keyword)));
            }
        });
        for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
            if (object.path(keyword).isObject()) {
                remarks.add(new SchemaRemark(
                        place.pointer() + "/" + keyword, "Fler uppgifter än de som har namn i schemat frågas inte."));
            }
        }
        for (JsonNode name : object.path("required")) {
            boolean isDescribed = object.path("properties").has(name.asString(""));
            if (!isDescribed && !object.has(FlatSchema.CONDITIONS) && !object.has(FlatSchema.CHOICES)) {
                remarks.add(new SchemaRemark(
                        place.pointer() + "/required",
                        "”%s” krävs men beskrivs inte, så den frågas inte och formuläret kan inte lämnas in."
                                .formatted(SchemaLayout.shortened(name.asString("")))));
            }
        }
    }
}
