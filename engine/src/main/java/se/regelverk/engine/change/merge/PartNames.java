package se.regelverk.engine.change.merge;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.Labels;
import se.regelverk.engine.change.edit.Piece;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.merge.PartConflict.Kind;
import se.regelverk.engine.variation.LocalKind;

/** What people call a file and the parts of it, in Swedish. */
final class PartNames {
    /** Before the number of a note of a form. */
    static final String NOTE = "anteckning ";

    /** Before the first that is answered in a fieldset. */
    static final String FIELDSET = "falt ";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private final String path;
    private final List<Piece> sides;

    /** @param sides the file as each has it, those that cannot be read left out */
    PartNames(String path, List<@Nullable Piece> sides) {
        this.path = path;
        this.sides =
                sides.stream().filter(Objects::nonNull).map(Piece.class::cast).toList();
    }

    static boolean isDay(String key) {
        return DAY.matcher(key).matches();
    }

    /** Such as "Tabellen Personliga kostnader för varje barn, rad PK-04". */
    String of(Kind kind, List<String> way) {
        String part =
                switch (kind) {
                    case FILE -> "hela filen";
                    case PART -> part(way);
                    case ORDER ->
                        way.isEmpty() || way.equals(List.of("rader")) ? "ordningen" : part(way) + ", ordningen";
                };
        return file() + ", " + (part.isEmpty() ? "hela filen" : part);
    }

    private String file() {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
        if (path.startsWith("form-definitions/")) {
            return path.contains("/exempel/") ? "Formulärets exempel " + name : "Formuläret " + title("titel", name);
        }
        return switch (Shapes.folder(path)) {
            case "tabeller" -> "Tabellen " + title("titel", name);
            case "regler" -> "Reglerna " + name;
            case "berakningar" -> "Beräkningarna " + name;
            case "exempel" -> "Exemplen " + title("tabell", name);
            case "parametrar" -> "Beloppen " + title("titel", name);
            case "listor" -> "Listan " + title("titel", name);
            case "lokalt" -> "Lokalt i " + title("forvaltning", name);
            default -> name.equals("begrepp") ? "Begreppen" : name.equals("pack") ? "Regelpaketet" : "Filen " + name;
        };
    }

    private String part(List<String> way) {
        if (way.isEmpty()) {
            return "";
        }
        String first = way.get(0);
        String last = way.get(way.size() - 1);
        return switch (path.startsWith("form-definitions/") && !path.contains("/exempel/") ? "" : Shapes.folder(path)) {
            case "" -> question(way);
            case "regler" -> "regel " + first;
            case "berakningar" -> "beräkningen av " + first;
            case "exempel" -> way.size() > 1 || !isTable() ? "exemplet ”%s”".formatted(last) : Labels.of(first);
            case "parametrar" -> amount(way);
            case "listor" -> way.size() > 1 ? "valet ”%s”".formatted(titled(way, last)) : Labels.of(first);
            case "lokalt" -> way.size() > 1 ? set(first) + " " + last : Labels.of(first);
            case "tabeller" -> way.size() > 1 ? "rad " + last : Labels.of(first);
            default -> path.endsWith("/begrepp.yaml") ? concept(way) : Labels.of(last);
        };
    }

    /** What is set under a key, as it stands in a sentence: "beloppet". */
    private static String set(String list) {
        return Stream.of(LocalKind.values())
                .filter(kind -> kind.list().equals(list))
                .findFirst()
                .map(kind -> kind.title().toLowerCase(Locale.ROOT))
                .orElse(list);
    }

    private boolean isTable() {
        return sides.stream().anyMatch(side -> side.written() instanceof Entries);
    }

    private String concept(List<String> way) {
        String group = find(way.subList(0, 1), "grupp")
                .or(() -> find(way.subList(0, 1), "lista"))
                .orElse(way.get(0));
        if (way.size() == 1) {
            return "begreppet ”%s”".formatted(titled(way, group));
        }
        String key = way.get(1);
        return find(way, "titel").isPresent()
                ? "begreppet ”%s” (%s)".formatted(titled(way, key), String.join(".", way))
                : "%s, %s".formatted(group, Labels.of(key));
    }

    private String amount(List<String> way) {
        String last = way.get(way.size() - 1);
        if (way.get(0).equals("kallor") && way.size() > 1) {
            return "källan från " + last;
        }
        if (way.get(0).equals("rattelser")) {
            return way.size() > 1 ? "rättelsen av " + last : "rättelserna";
        }
        if (!way.get(0).equals("varden") || way.size() < 2) {
            return Labels.of(last);
        }
        String value = titled(way.subList(0, 2), way.get(1));
        if (way.size() == 2) {
            return value;
        }
        return value + (isDay(last) ? " från " + last : ", " + Labels.of(last)) + (way.size() > 3 ? ", källan" : "");
    }

    private String question(List<String> way) {
        String last = way.get(way.size() - 1);
        if (!way.get(0).equals("layout") || way.size() < 3) {
            return way.size() > 1 ? "%s, %s".formatted(Labels.of(way.get(0)), last) : Labels.of(last);
        }
        String page = "sidan ”%s”".formatted(titled(way.subList(0, 3), way.get(2)));
        if (way.size() == 3) {
            return page;
        }
        if (!way.get(way.size() - 2).equals("fragor")) {
            return page + ", " + Labels.of(last);
        }
        return page + ", "
                + (last.startsWith(NOTE) || last.startsWith(FIELDSET)
                        ? last.replace(FIELDSET, "fälten från ")
                        : "frågan ”%s”".formatted(find(way, "fraga").orElse(last)));
    }

    private String title(String key, String otherwise) {
        return find(List.of(), key).orElse(otherwise);
    }

    private String titled(List<String> way, String otherwise) {
        return find(way, "titel").orElse(otherwise);
    }

    /** A single value as the first has it who has one. */
    private Optional<String> find(List<String> way, String key) {
        return sides.stream()
                .flatMap(side -> side.at(way).stream())
                .map(Piece::written)
                .flatMap(written -> written instanceof Entries entries ? Stream.of(entries.text(key)) : Stream.of())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** What is changed as one, of a file that cannot be taken apart. */
    static Piece whole(String text) {
        return new Piece.Whole(text, new Written.Text(text));
    }
}
