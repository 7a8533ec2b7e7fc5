package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Use.Kind;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.change.usage.Uses;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.AreaCheck;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.rulepack.SameModel;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * Another key for a concept, everywhere at once: in the vocabulary, expressions, cells, texts, forms and examples of its area. Only words
 * that the syntax trees say name the concept are changed, and the result must mean exactly the same.
 *
 * @param from the whole key
 * @param name the new last name; the group or list stays
 */
public record RenameEdit(ConceptKey from, String name) {
    /** What came of it. */
    public sealed interface Result {
        /**
         * The files that change.
         *
         * @param texts path → whole text
         */
        record Renamed(SortedMap<String, String> texts, ConceptKey to) implements Result {
            public Renamed {
                texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
            }
        }

        /** Nothing is changed; why and what to do, in Swedish. */
        record Refused(String problem) implements Result {}
    }

    /**
     * Renames the concept.
     *
     * @param files the area's files and those it is read with
     * @param elsewhere uses in areas that import this one; a change holds one area's files, so with any of them it is refused
     */
    public Result in(ContentFiles files, Area area, List<Use> elsewhere) {
        String whole = from.group().map(group -> group + ".").orElse("") + name;
        if (name.contains(".") || !ConceptKey.isValid(whole)) {
            return new Result.Refused(
                    "Skriv nyckeln med små bokstäver a–z, siffror och camelCase, till exempel antalBarn.");
        }
        if (!elsewhere.isEmpty()) {
            return new Result.Refused(
                    "Begreppet används i andra områden och kan inte byta nyckel i en ändring av det här området.");
        }
        List<AuthorProblem> problems = problems(files, area);
        if (!problems.isEmpty()) {
            return new Result.Refused("Innehållet har fel, och då går det inte att se var begreppet används: "
                    + problems.get(0).location() + ": " + problems.get(0).problem());
        }
        RulePack pack = read(files, area).orElseThrow();
        boolean isTaken = pack.vocabulary().concept(whole).isPresent()
                || pack.vocabulary().group(whole).isPresent()
                || pack.parameters().keySet().stream()
                        .anyMatch(key -> key.value().equals(whole));
        if (isTaken) {
            return new Result.Refused("”%s” finns redan. Välj en annan nyckel.".formatted(whole));
        }
        return renamed(files, area, pack, new ConceptKey(whole));
    }

    private Result renamed(ContentFiles files, Area area, RulePack pack, ConceptKey to) {
        List<Use> before = Uses.in(files, area);
        var subject = new Subject(Kind.CONCEPT, from.value());
        List<Use> own =
                before.stream().filter(use -> use.subject().equals(subject)).toList();
        if (own.stream().noneMatch(use -> use.place().sort() == Use.Sort.VOCABULARY)) {
            return new Result.Refused("Begreppet hör inte till det här områdets vokabulär.");
        }
        Optional<SortedMap<String, String>> texts = Words.renamed(files, own, from.lastName(), name);
        if (texts.isEmpty()) {
            return new Result.Refused(
                    "En fil är skriven så att nyckeln inte kan bytas här. Skriv om stället i filen för hand.");
        }
        ContentFiles after = files.with(ContentFiles.of(texts.get()));
        Optional<String> difference = difference(after, area, before, pack, to);
        return difference
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> new Result.Renamed(FormIds.kept(texts.get(), area, from, to), to));
    }

    /** A word may already mean something where the new one would stand: an option, a unit, a value of the item. */
    private Optional<String> difference(ContentFiles after, Area area, List<Use> before, RulePack pack, ConceptKey to) {
        List<AuthorProblem> problems = problems(after, area);
        if (!problems.isEmpty()) {
            return Optional.of("”%s” går inte att använda som nyckel. %s: %s"
                    .formatted(name, problems.get(0).location(), problems.get(0).problem()));
        }
        List<Named> wanted = named(before, to);
        List<Named> got = named(Uses.in(after, area), to);
        for (int at = 0; at < Math.max(wanted.size(), got.size()); at++) {
            if (at >= wanted.size() || at >= got.size() || !wanted.get(at).equals(got.get(at))) {
                return Optional.of("”%s” betyder redan något annat i %s. Välj en annan nyckel."
                        .formatted(
                                name,
                                (at < wanted.size() ? wanted : got).get(at).place()));
            }
        }
        boolean same = read(after, area)
                .map(renamed -> SameModel.of(pack, renamed, from, to))
                .orElse(false);
        return same
                ? Optional.empty()
                : Optional.of(
                        "Med nyckeln ”%s” skulle reglerna betyda något annat. Välj en annan nyckel.".formatted(name));
    }

    private record Named(Subject subject, String place) {}

    private List<Named> named(List<Use> uses, ConceptKey to) {
        List<Named> named = new ArrayList<>();
        for (Use use : uses) {
            boolean isThis = use.subject().equals(new Subject(Kind.CONCEPT, from.value()));
            named.add(new Named(
                    isThis ? new Subject(Kind.CONCEPT, to.value()) : use.subject(),
                    use.location().toString()));
        }
        return named;
    }

    private static Optional<RulePack> read(ContentFiles files, Area area) {
        return RulePackReader.read(files, area, new Problems());
    }

    /** Also what is wrong in forms and examples; none is run here. */
    private static List<AuthorProblem> problems(ContentFiles files, Area area) {
        return AreaCheck.of(files, area, () -> false).problems();
    }
}
