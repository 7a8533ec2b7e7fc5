package se.regelverk.adminui.rules.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Name;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;

/**
 * One value of a sentence: written out, another concept's, a day moved by some days, an amount, or a formula. All that was typed is kept,
 * also what the chosen sort does not use.
 *
 * @param text a value written out
 * @param day a concept that is a day, moved by {@code sign}, {@code count} and {@code unit}
 */
record ValueSlot(
        Sort sort,
        String text,
        String concept,
        String day,
        String sign,
        String count,
        String unit,
        String parameter,
        String formula) {
    static final ValueSlot EMPTY = new ValueSlot(Sort.VARDE, "", "", "", "+", "", "dagar", "", "");
    static final List<String> UNITS = List.of("dagar", "veckor", "månader", "år");
    private static final Map<String, String> ONE = Map.of("dag", "dagar", "vecka", "veckor", "månad", "månader");
    private static final Pattern MOVED = Pattern.compile("(\\S+) ([+-]) (\\d{1,4}) (\\S+)");

    /** What kind of value it is. The names are sent by forms. */
    enum Sort {
        INGET("Ingen dag"),
        VARDE("Ett värde"),
        UPPGIFT("En annan uppgift"),
        DAG("En dag, med eller utan tillägg"),
        BELOPP("Ett belopp eller annat daterat värde"),
        UTTRYCK("En uträkning");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** The last part of the name of the field that holds it. */
        String field() {
            return switch (this) {
                case INGET -> "slag";
                case VARDE -> "varde";
                case UPPGIFT -> "uppgift";
                case DAG -> "dag";
                case BELOPP -> "belopp";
                case UTTRYCK -> "uttryck";
            };
        }

        private static Sort of(String name) {
            for (Sort sort : values()) {
                if (sort.name().equals(name)) {
                    return sort;
                }
            }
            return VARDE;
        }
    }

    /** The slot whose fields begin with the name. */
    static ValueSlot read(SentFields sent, String at) {
        return new ValueSlot(
                Sort.of(sent.text(at + ".slag")),
                sent.text(at + ".varde"),
                sent.text(at + ".uppgift"),
                sent.text(at + ".dag"),
                sent.text(at + ".tecken", "+"),
                sent.text(at + ".antal"),
                sent.text(at + ".enhet", "dagar"),
                sent.text(at + ".belopp"),
                sent.text(at + ".uttryck"));
    }

    /** What content says, in the plainest sort that can say it. */
    static ValueSlot of(String written, ExpressionType type, WordChoices words) {
        if (written.isEmpty() || isLiteral(written, type)) {
            return EMPTY.as(Sort.VARDE, written);
        }
        Optional<Name> name = words.names().find(written);
        if (name.isPresent() && name.get() instanceof Name.OfConcept) {
            return EMPTY.as(Sort.UPPGIFT, written);
        }
        return name.isPresent() && name.get() instanceof Name.OfParameter
                ? EMPTY.as(Sort.BELOPP, written)
                : dayOrFormula(written, words);
    }

    /** A last day; empty when there is none. */
    static ValueSlot ofDay(String written, WordChoices words) {
        if (written.isEmpty()) {
            return EMPTY.as(Sort.INGET, "");
        }
        return isDay(written, words) ? EMPTY.as(Sort.DAG, written) : dayOrFormula(written, words);
    }

    private static boolean isLiteral(String written, ExpressionType type) {
        return Values.parse(type.kind(), written, type.options()).isPresent();
    }

    private static ValueSlot dayOrFormula(String written, WordChoices words) {
        Matcher moved = MOVED.matcher(written);
        if (moved.matches() && isDay(moved.group(1), words)) {
            String unit = ONE.getOrDefault(moved.group(4), moved.group(4));
            if (UNITS.contains(unit)) {
                return new ValueSlot(Sort.DAG, "", "", moved.group(1), moved.group(2), moved.group(3), unit, "", "");
            }
        }
        return EMPTY.as(Sort.UTTRYCK, written);
    }

    private static boolean isDay(String word, WordChoices words) {
        return words.concept(word)
                .filter(concept -> concept.type().kind() == Kind.DATE)
                .isPresent();
    }

    private ValueSlot as(Sort wanted, String written) {
        return new ValueSlot(
                wanted,
                wanted == Sort.VARDE ? written : text,
                wanted == Sort.UPPGIFT ? written : concept,
                wanted == Sort.DAG ? written : day,
                sign,
                count,
                unit,
                wanted == Sort.BELOPP ? written : parameter,
                wanted == Sort.UTTRYCK ? written : formula);
    }

    /** As content writes it; empty when nothing is chosen. */
    String written(Optional<ExpressionType> type) {
        return switch (sort) {
            case INGET -> "";
            case VARDE -> type.filter(found -> found.kind() == Kind.NUMBER).isPresent() ? number(text) : text;
            case UPPGIFT -> concept;
            case DAG -> moved();
            case BELOPP -> parameter;
            case UTTRYCK -> formula;
        };
    }

    private String moved() {
        boolean stays = day.isEmpty() || count.isEmpty() || count.equals("0");
        return stays ? day : "%s %s %s %s".formatted(day, sign.equals("-") ? "-" : "+", count, unit);
    }

    /** "8 000 kr" as people write it, without what groups the digits. */
    private static String number(String text) {
        return text.matches("-?[\\d\\s\\u00a0]+([.,]\\d+)?") ? text.replaceAll("[\\s\\u00a0]", "") : text;
    }
}
