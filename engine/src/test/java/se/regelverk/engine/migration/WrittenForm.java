package se.regelverk.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.TestForms;

/**
 * A form as tests put it together.
 *
 * @param transition what stands under {@code overgang}, empty for nothing
 */
record WrittenForm(List<Q> questions, String transition) {
    /**
     * A question.
     *
     * @param list empty outside lists
     * @param name its concept's last name
     * @param type as content writes it: {@code typ: datum} or {@code en-av: { a: A }}
     */
    record Q(String id, String list, String name, String type, String label, int page) {
        String key() {
            return list.isEmpty() ? name : list + "." + name;
        }

        Q typed(String otherType) {
            return new Q(id, list, name, otherType, label, page);
        }

        Q named(String otherName) {
            return new Q(id, list, otherName, type, label, page);
        }

        Q labelled(String otherLabel) {
            return new Q(id, list, name, type, otherLabel, page);
        }

        Q in(String otherList) {
            return new Q(id, otherList, name, type, label, page);
        }

        Q on(int otherPage) {
            return new Q(id, list, name, type, label, otherPage);
        }

        private String written() {
            return "{ begrepp: %s, id: %s, fraga: \"%s\" }".formatted(key(), id, label);
        }
    }

    static WrittenForm of(Q... questions) {
        return new WrittenForm(List.of(questions), "");
    }

    WrittenForm saying(String newTransition) {
        return new WrittenForm(questions, newTransition);
    }

    FormDefinition form() {
        return TestForms.form(TestForms.vocabulary(vocabulary()), text());
    }

    private Map<String, List<Q>> byList() {
        return questions.stream().collect(Collectors.groupingBy(Q::list, LinkedHashMap::new, Collectors.toList()));
    }

    private String vocabulary() {
        var text = new StringBuilder();
        byList().forEach((list, own) -> {
            String margin = list.isEmpty() ? "" : "  ";
            if (!list.isEmpty()) {
                text.append("%s:\n  lista: Lista %s\n  post: Post\n".formatted(list, list));
            }
            own.forEach(
                    q -> text.append("%s%s: { titel: \"%s\", %s }\n".formatted(margin, q.name(), q.label(), q.type())));
        });
        return text.toString();
    }

    private String text() {
        var schema = new StringBuilder();
        List<String> pages = new ArrayList<>();
        byList().forEach((list, own) -> {
            String properties = own.stream()
                    .map(q -> "%s: { $ref: \"#/$defs/%s\" }".formatted(q.name(), q.key()))
                    .collect(Collectors.joining(", "));
            schema.append(
                    list.isEmpty()
                            ? "    " + properties.replace(", ", "\n    ") + "\n"
                            : "    %s: { type: array, items: { type: object, additionalProperties: false, properties: { %s } } }\n"
                                    .formatted(list, properties));
        });
        for (int page = 0; page < 3; page++) {
            pages.add("    - { id: sida%d, titel: Sida, fragor: [ %s ] }".formatted(page, items(page)));
        }
        return """
                id: prov
                titel: Prov
                %sschema:
                  type: object
                  additionalProperties: false
                  properties:
                %slayout:
                  sidor:
                %s
                """.formatted(
                        transition.isEmpty() ? "" : "overgang: " + transition + "\n", schema, String.join("\n", pages));
    }

    /** A list stands on the page of its first question. */
    private String items(int page) {
        List<String> items = new ArrayList<>();
        byList().forEach((list, own) -> {
            if (list.isEmpty()) {
                own.stream().filter(q -> q.page() == page).map(Q::written).forEach(items::add);
            } else if (own.get(0).page() == page) {
                items.add("{ grupp: %s, fragor: [ %s ] }"
                        .formatted(list, own.stream().map(Q::written).collect(Collectors.joining(", "))));
            }
        });
        return String.join(", ", items);
    }
}
