package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;

/** What is answered of a form, as people read it: each question that is asked, in the order and with the words of the form. */
public record AnswerSummary(List<Section> sections) {
    public AnswerSummary {
        sections = List.copyOf(sections);
    }

    /** A page of the form. */
    public record Section(String id, String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param id of what they belong to on the form's page, empty for the section itself
     * @param title of the questions that are answered together, the list or its item; empty for the section itself
     * @param depth 0 for the section itself, 1 for what stands in it, 2 for a list's item
     * @param problems what is wrong with it as a whole
     */
    public record Block(String id, String title, int depth, List<AnswerRow> rows, List<String> problems) {
        public Block {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /**
     * What stands beside the answers.
     *
     * @param problems what is wrong, by the field's name
     * @param sources where the answer to a question, in a list's item or not, came from when it was not typed
     * @param calculated a computed concept's value, empty where none is to be shown
     */
    public record Besides(
            Map<String, List<String>> problems,
            BiFunction<Question, Integer, Optional<String>> sources,
            Function<Concept, Optional<String>> calculated) {}

    /** All questions that are asked with some answers, answered or not. */
    public static AnswerSummary of(FormDefinition form, ActiveData active, Besides besides) {
        return AnswerReader.read(form, active, besides);
    }

    /**
     * The questions of answers that were accepted.
     *
     * @param sources where answers that were not typed came from, by the field's name
     */
    public static AnswerSummary of(FormDefinition form, JsonNode answers, Map<String, String> sources) {
        return of(
                form,
                ActiveData.of(form, answers),
                new Besides(
                        Map.of(),
                        (question, row) -> Optional.ofNullable(sources.get(FieldNames.nameAt(question, row))),
                        concept -> Optional.empty()));
    }

    /** Answers that are kept but not taken along, since their questions are not asked. */
    public static List<AnswerRow> unused(FormDefinition form, ActiveData active, JsonNode answers) {
        return AnswerReader.unused(form, active, answers);
    }

    /** Without the questions that nobody has answered, and what holds nothing else. */
    public AnswerSummary answered() {
        return new AnswerSummary(sections.stream()
                .map(section -> new Section(section.id(), section.title(), answered(section.blocks())))
                .filter(section -> !section.blocks().isEmpty())
                .toList());
    }

    private static List<Block> answered(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            List<AnswerRow> rows =
                    block.rows().stream().filter(AnswerRow::answered).toList();
            // A list's own block has no rows: its items come after it.
            if (!rows.isEmpty() || block.rows().isEmpty()) {
                kept.add(new Block(block.id(), block.title(), block.depth(), rows, block.problems()));
            }
        }
        return kept;
    }

    /** The same with a section before the others. */
    public AnswerSummary after(Section first) {
        return new AnswerSummary(
                Stream.concat(Stream.of(first), sections.stream()).toList());
    }

    /** The place on the form's page of the question that a field belongs to; empty when it is not asked. */
    public Optional<String> place(String field) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.rows().stream())
                .filter(row -> row.names().contains(field))
                .map(AnswerRow::id)
                .findFirst();
    }
}
