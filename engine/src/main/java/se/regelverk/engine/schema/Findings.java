package se.regelverk.engine.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The validator's errors as findings. */
final class Findings {
    private static final Set<String> CHOICES = Set.of("anyOf", "oneOf", "not");

    private Findings() {}

    static SchemaFinding of(Error error) {
        List<Object> path = new ArrayList<>();
        NodePath location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(location.getElement(i));
        }
        String keyword = error.getKeyword();
        if (keyword.equals("dependentRequired")) {
            // Its property is the one that is there; the one that is missing is only in the arguments.
            path.add(String.valueOf(error.getArguments()[0]));
            keyword = "required";
        } else if (error.getProperty() != null) {
            path.add(error.getProperty());
        }
        JsonNode limit = error.getSchemaNode() == null ? MissingNode.getInstance() : error.getSchemaNode();
        return new SchemaFinding(path, keyword, limit, choice(error.getEvaluationPath()));
    }

    /** The outermost choice. */
    private static Optional<String> choice(NodePath path) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            String name = String.valueOf(path.getElement(i));
            place.append('/').append(name);
            if (CHOICES.contains(name) && !(i > 0 && "properties".equals(path.getElement(i - 1)))) {
                return Optional.of(place.toString());
            }
        }
        return Optional.empty();
    }
}
