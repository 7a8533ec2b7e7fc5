package se.regelverk.adminui.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.bson.Document;

/** What killed writers had been promised, and whether a store keeps it. */
final class Promises {
    private final Map<String, String> lastByDocument = new HashMap<>();
    private int acknowledged;

    /** Takes the lines in the order they were printed; the last line about a document is the one that counts. */
    void add(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            if (!words[0].equals(WriterProcess.READY)) {
                lastByDocument.put(words[1], words[0]);
                acknowledged += words[0].endsWith("ed") ? 1 : 0;
            }
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    void areKeptBy(MongoCollection<Document> matters) {
        Map<String, String> stored = new HashMap<>();
        matters.find().forEach(document -> stored.put(document.getString("_id"), document.getString("number")));
        SoftAssertions softly = new SoftAssertions();
        lastByDocument.forEach((id, last) ->
                softly.assertThat(allowed(id, last)).as("%s %s", last, id).contains(stored.getOrDefault(id, "gone")));
        softly.assertAll();
    }

    /** Looks up each document of one run by its id and through the unique index. */
    void areFoundByKey(MongoCollection<Document> matters, String run) {
        lastByDocument.forEach((id, last) -> {
            if (id.startsWith(run + "-") && (last.equals("inserted") || last.equals("moved"))) {
                String number = WriterProcess.number(id, last.equals("moved"));
                assertThat(matters.find(Filters.eq(id)).first()).as(id).containsEntry("number", number);
                assertThat(matters.find(Filters.eq("number", number)).first())
                        .as(number)
                        .containsEntry("_id", id);
            }
        });
    }

    private static Set<String> allowed(String id, String last) {
        String before = WriterProcess.number(id, false);
        String after = WriterProcess.number(id, true);
        return switch (last) {
            case "inserted" -> Set.of(before);
            case "moving" -> Set.of(before, after);
            case "moved" -> Set.of(after);
            case "deleting" -> Set.of(before, after, "gone");
            case "deleted" -> Set.of("gone");
            default -> throw new IllegalArgumentException("Unknown line '%s'".formatted(last));
        };
    }
}
