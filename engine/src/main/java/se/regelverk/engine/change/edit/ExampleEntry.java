package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.content.District;
import se.regelverk.engine.example.DraftExample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An example to be written in a file of {@code exempel/}.
 *
 * @param description empty when the name says all
 * @param district the förvaltning it is in, null for one where nothing is set locally
 * @param form id of the form the answers are given in
 * @param answers as the form accepts them
 */
public record ExampleEntry(
        String name,
        String description,
        Clocks clocks,
        @Nullable District district,
        String form,
        JsonNode answers,
        ExampleExpected expected) {
    private static final String KNOWN = "kand";
    private static final String DECIDED = "beslutsdag";

    /** An example made from a finding. */
    public static ExampleEntry of(DraftExample draft) {
        return new ExampleEntry(
                draft.name(),
                draft.description(),
                draft.clocks(),
                null,
                draft.form(),
                draft.answers(),
                ExampleExpected.of(draft.expected()));
    }

    /** As it is written when it is new. */
    public Entries written() {
        return writtenOver(Entries.NONE, JsonNodeFactory.instance.objectNode());
    }

    /**
     * As it is written in place of another; what means the same stays as it is written.
     *
     * @param before the other's answers as they were read
     */
    Entries writtenOver(Entries old, JsonNode before) {
        var written = new LinkedHashMap<String, Written>();
        written.put("namn", new Text(name));
        if (!description.isBlank()) {
            written.put("beskrivning", new Text(description));
        }
        written.put("avser", new Text(clocks.concerns().toString()));
        day(old, KNOWN, clocks.known(), clocks.concerns().atDay(1), written);
        day(old, DECIDED, clocks.decided(), clocks.known(), written);
        if (district != null) {
            written.put("forvaltning", new Text(district.id()));
        }
        Entries given = old.entries("givet");
        Written answered = given.get("svar")
                .map(said -> AnswerEntry.writtenOver(said, before, answers))
                .orElseGet(() -> AnswerEntry.written(answers));
        written.put("givet", given.with("formular", form).with("svar", answered));
        written.put("forvantat", expected.writtenOver(old.entries("forvantat")));
        return new Entries(written);
    }

    /** A day that follows from the others is not written, unless the file says it already. */
    private static void day(Entries old, String key, LocalDate day, LocalDate otherwise, Map<String, Written> into) {
        boolean isSaid = old.text(key).equals(day.toString());
        if (isSaid || !day.equals(otherwise)) {
            into.put(key, new Text(day.toString()));
        }
    }
}
