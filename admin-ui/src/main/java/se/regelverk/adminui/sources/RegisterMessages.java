package se.regelverk.adminui.sources;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.casework.AnswerSource;
import se.regelverk.engine.casework.AnswerSource.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said to a register and what it says. Asked: {@code {"personnummer", "begrepp": [keys], "manad"}}. Answered:
 * {@code {"hamtat": time, "varden": {key: value}}}, a list as an array of objects under its own key.
 */
final class RegisterMessages {
    private static final JsonMapper JSON = JsonMapper.shared();

    private RegisterMessages() {}

    static byte[] question(AnswerSource.Query query) {
        ObjectNode asked = JSON.createObjectNode();
        asked.put("personnummer", query.person().personNumber());
        ArrayNode concepts = asked.putArray("begrepp");
        query.questions().forEach(one -> concepts.add(one.concept().key().value()));
        asked.put("manad", query.concerns().toString());
        return asked.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The person is not in the register. */
    static Reply nothing() {
        return new Reply.Answered(Map.of(), Optional.empty());
    }

    /** Silence for anything but an object with values. */
    static Reply answer(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            if (!read.path("varden").isObject()) {
                return new Reply.Silent();
            }
            Map<String, JsonNode> values = new HashMap<>();
            read.path("varden").forEachEntry(values::put);
            return new Reply.Answered(values, time(read.path("hamtat").asString("")));
        } catch (JacksonException unreadable) {
            return new Reply.Silent();
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
