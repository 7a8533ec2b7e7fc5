package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.form.SchemaForm.Result.Laid;
import tools.jackson.databind.JsonNode;

/** What of a schema does not come along into a form made of it, or comes along as something else. */
final class SchemaRemarks {
    private static final Map<String, String> LEFT = Map.of(
            "dependentRequired", "Att en uppgift kräver en annan (dependentRequired) följer inte med.",
            "dependencies",
                    "Att en uppgift kräver en annan (dependencies) följer med bara som villkor för när frågor visas.",
            "not", "Det som inte får gälla (not) följer inte med.",
            "minItems", "Minsta antal poster (minItems) följer inte med.",
            "uniqueItems", "Att poster måste vara olika (uniqueItems) följer inte med.",
            "contains", "Att en post måste finnas (contains) följer inte med.",
            "if", "Villkor (if, then, else) följer med som villkor för när frågor visas. Annat i dem följer inte med.",
            "oneOf", "Val mellan delar (oneOf) följer med som frågans val eller som villkor för när frågor visas.",
            "minProperties", "Minsta antal uppgifter (minProperties) följer inte med.");

    private SchemaRemarks() {}

    static List<String> of(Laid laid) {
        List<String> remarks = new ArrayList<>();
        laid.severals()
                .forEach(several -> remarks.add(
                        "”%s” blir en ja- eller nejfråga för varje val, på första sidan.".formatted(several.title())));
        Set<String> asSeverals = new LinkedHashSet<>();
        laid.severals()
                .forEach(several -> asSeverals.add("/properties/" + String.join("/properties/", several.path())));
        laid.remarks().stream()
                .filter(remark -> !asSeverals.contains(remark.pointer()))
                .forEach(remark -> remarks.add("%s (%s)".formatted(remark.text(), remark.pointer())));
        Set<String> found = new LinkedHashSet<>();
        gather(laid.form().schema(), found);
        found.forEach(keyword -> remarks.add(LEFT.getOrDefault(keyword, keyword)));
        return remarks;
    }

    private static void gather(JsonNode node, Set<String> found) {
        node.properties().forEach(entry -> {
            if (LEFT.containsKey(entry.getKey())) {
                found.add(entry.getKey());
            }
        });
        node.forEach(child -> gather(child, found));
    }
}
