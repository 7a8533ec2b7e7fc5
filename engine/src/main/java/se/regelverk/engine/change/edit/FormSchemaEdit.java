package se.regelverk.engine.change.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;

/**
 * A form's JSON Schema as text, to be read and written by those who know it. What is not changed stays byte for byte, keywords that
 * nothing here knows included. JSON may be written as well as YAML.
 *
 * @param text as it is written in the file, without the space before its lines
 * @param firstLine the file's line that the text begins on
 */
public record FormSchemaEdit(String text, int firstLine) {
    private static final String SCHEMA = "schema";

    /** The schema as it is written; empty when the file cannot be read or has none. */
    public static Optional<FormSchemaEdit> of(ContentFile form) {
        return part(form).map(part -> part.shown(form.text()));
    }

    /** Where the schema stands. */
    private record Part(int from, int to, int column, int line) {
        FormSchemaEdit shown(String file) {
            String text = file.substring(from, to)
                    .lines()
                    .map(line -> line.substring(
                            Math.min(column, line.length() - line.stripLeading().length())))
                    .collect(Collectors.joining("\n"));
            return new FormSchemaEdit(text, line);
        }
    }

    private static Optional<Part> part(ContentFile form) {
        return Surgery.read(form.path(), form.text())
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(root ->
                        Optional.ofNullable(((Yaml.Mapping) root).entries().get(SCHEMA)))
                .map(schema -> part(form.text(), schema));
    }

    private static Part part(String text, Yaml schema) {
        var cuts = new Cuts(text);
        int start = schema.span().start();
        boolean ownLine = text.substring(cuts.lineStart(start), start).isBlank();
        return ownLine
                ? new Part(
                        cuts.lineStart(start),
                        cuts.end(schema),
                        cuts.column(start),
                        schema.location().line())
                : new Part(start, cuts.end(schema), 0, schema.location().line());
    }

    /** Writes another schema in its place; nothing outside it can change. */
    public static EditResult in(ContentFile form, String text) {
        Optional<Part> part = part(form);
        if (part.isEmpty()) {
            return new Refused("", "Formuläret har inget schema att ändra. Rätta filen först.");
        }
        if (part.get().shown(form.text()).text().equals(text)) {
            return new Edited(form.path(), form.text());
        }
        String changed = form.text().substring(0, start(form.text(), part.get()))
                + indented(text)
                + form.text().substring(part.get().to());
        var edited = new ContentFile(form.path(), changed);
        var problems = new Problems();
        YamlReader.read(form.path(), changed, problems);
        if (!problems.isEmpty()) {
            return new Refused(SCHEMA, inWords(problems.inOrder(), new FormSchemaEdit("", firstLine(part.get()))));
        }
        boolean restStays =
                edited.entries().without(SCHEMA).equals(form.entries().without(SCHEMA));
        return restStays
                ? new Edited(form.path(), changed)
                : new Refused(SCHEMA, "Texten läses inte som ett enda schema. Se över indragen.");
    }

    private static int firstLine(Part part) {
        return part.column() > 0 ? part.line() : part.line() + 1;
    }

    /** Right after the colon, whatever stood between. */
    private static int start(String text, Part part) {
        int colon = text.lastIndexOf(':', part.from());
        return part.column() > 0 ? text.lastIndexOf('\n', part.from() - 1) : colon + 1;
    }

    private static String indented(String text) {
        return "\n"
                + text.lines()
                        .map(line -> line.isBlank() ? "" : "  " + line.replace("\t", "  "))
                        .collect(Collectors.joining("\n"));
    }

    /** Problems with the lines of the text instead of the file's. */
    private static String inWords(List<AuthorProblem> problems, FormSchemaEdit schema) {
        return problems.stream().map(schema::inWords).distinct().collect(Collectors.joining(" "));
    }

    /** A problem of the file, told by the line of this text it is on. */
    public String inWords(AuthorProblem problem) {
        int line = problem.location().line() - firstLine + 1;
        boolean isHere = line >= 1;
        return "%s%s %s".formatted(isHere ? "Rad %d: ".formatted(line) : "", problem.problem(), problem.remedy());
    }
}
