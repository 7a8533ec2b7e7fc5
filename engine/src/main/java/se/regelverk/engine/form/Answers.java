package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds, sets and removes an answer in nested objects. Whatever is of another shape reads as not answered. */
final class Answers {
    private Answers() {}

    static @Nullable JsonNode find(JsonNode from, List<String> path) {
        JsonNode node = from;
        for (int i = 0; i < path.size(); i++) {
            node = node.get(path.get(i));
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    /** Whether an answer is there and is this. */
    static boolean isBoolean(@Nullable JsonNode answer, boolean wanted) {
        return answer != null && answer.isBoolean() && answer.booleanValue() == wanted;
    }

    /** The items of a list, or empty when it was not answered. */
    static Optional<JsonNode> items(JsonNode answers, String list) {
        JsonNode items = answers.get(list);
        return Optional.ofNullable(items).filter(JsonNode::isArray);
    }

    /** Removes an answer and the objects that are left empty by it; a list's items stay. Names, and indexes of items, lead to it. */
    static void remove(JsonNode from, List<?> path) {
        if (path.get(0) instanceof Integer index) {
            remove(from.path(index), path.subList(1, path.size()));
        } else if (from instanceof ObjectNode object) {
            String name = path.get(0).toString();
            JsonNode child = object.path(name);
            if (path.size() > 1) {
                remove(child, path.subList(1, path.size()));
            }
            if (path.size() == 1 || (child.isObject() && child.isEmpty())) {
                object.remove(name);
            }
        }
    }

    /** Sets an answer, making the objects that lead to it; something of another shape on the way is replaced. */
    static void set(ObjectNode into, List<String> path, JsonNode value) {
        ObjectNode object = into;
        for (String name : path.subList(0, path.size() - 1)) {
            object = object.get(name) instanceof ObjectNode inner ? inner : object.putObject(name);
        }
        object.set(path.get(path.size() - 1), value);
    }
}
