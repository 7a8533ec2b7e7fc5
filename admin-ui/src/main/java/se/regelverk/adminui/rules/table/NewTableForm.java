package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.dmn.DmnTable;
import se.regelverk.engine.vocabulary.Concept;

/**
 * A table that is not there yet, as its form shows it and reads it: the head, and a first row that holds in every case.
 *
 * @param list the list it is used for each item of, empty for the case as a whole
 * @param columns what the columns test, one word each; empty for those not chosen
 */
record NewTableForm(
        String title,
        String policy,
        String list,
        String output,
        List<String> columns,
        String result,
        String legalBasis,
        String reason) {
    /** As many as the engine reads. */
    private static final int MOST_COLUMNS = 40;

    private static final int COLUMNS_AT_A_TIME = 3;
    private static final int LONGEST_TITLE = 200;

    NewTableForm {
        columns = List.copyOf(columns);
    }

    static NewTableForm empty() {
        return new NewTableForm("", HitPolicy.UNIQUE.word(), "", "", List.of("", "", ""), "", "", "");
    }

    static NewTableForm of(SentFields sent) {
        List<String> columns = new ArrayList<>(sent.values().getOrDefault("kolumn", List.of()).stream()
                .map(String::strip)
                .limit(MOST_COLUMNS)
                .toList());
        boolean more = columns.isEmpty() || sent.text("gor").equals("fler");
        for (int added = 0; more && added < COLUMNS_AT_A_TIME && columns.size() < MOST_COLUMNS; added++) {
            columns.add("");
        }
        return new NewTableForm(
                sent.text("titel"),
                sent.text("traff"),
                sent.text("lista"),
                sent.text("begrepp"),
                columns,
                sent.text("ut"),
                sent.text("lagrum"),
                sent.text("skal"));
    }

    /** Everything that is wrong with it, field by field. */
    List<PageError> problems(WordChoices words) {
        List<PageError> errors = new ArrayList<>();
        if (title.isEmpty()) {
            errors.add(new PageError("titel", "Ange tabellens rubrik."));
        } else if (title.length() > LONGEST_TITLE) {
            errors.add(new PageError("titel", "Rubriken får vara högst %d tecken.".formatted(LONGEST_TITLE)));
        }
        if (HitPolicy.ofWord(policy).isEmpty()) {
            errors.add(new PageError("traff", "Välj hur många rader som får stämma."));
        }
        if (words.lists().stream().noneMatch(one -> one.value().equals(list))) {
            errors.add(new PageError("lista", "Välj vad tabellen används för."));
        }
        if (concept(words).isEmpty()) {
            errors.add(new PageError("begrepp", "Välj vilket begrepp tabellen ger ett värde."));
        }
        columnProblems(words, errors);
        RowForm.output(result, concept(words), words.names(), errors);
        if (legalBasis.isEmpty()) {
            errors.add(new PageError("lagrum", "Ange lagrum eller beslut som raden bygger på."));
        }
        return errors;
    }

    private void columnProblems(WordChoices words, List<PageError> errors) {
        if (columns.stream().allMatch(String::isEmpty)) {
            errors.add(new PageError("kolumn-1", "Välj minst ett begrepp som tabellen prövar."));
        }
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            String field = "kolumn-" + (at + 1);
            if (!column.isEmpty() && columns.indexOf(column) < at) {
                errors.add(new PageError(field, "”%s” är redan en kolumn.".formatted(column)));
            } else if (!column.isEmpty()
                    && ExpressionParser.parse(column, words.names()) instanceof Parsed.Refused<?> refused) {
                errors.add(new PageError(field, refused.problem() + " " + refused.remedy()));
            }
        }
    }

    private Optional<Concept> concept(WordChoices words) {
        return words.concept(output).filter(one -> one.computed() && words.isReadable(one.key()));
    }

    /** The table, when nothing is wrong with the form. */
    DmnTable table(WordChoices words) {
        Map<String, String> keys = new LinkedHashMap<>();
        columns.stream().filter(column -> !column.isEmpty()).forEach(column -> keys.put(key(column, keys), column));
        return new DmnTable(
                title,
                concept(words).orElseThrow().key(),
                Optional.of(list).filter(one -> !one.isEmpty()),
                HitPolicy.ofWord(policy).orElseThrow(),
                keys,
                List.of(new DmnTable.Row("", Map.of(), result, legalBasis, reason, "")),
                List.of());
    }

    /** A short name of a column that is not taken: {@code alder} for {@code barn.alder}. */
    private static String key(String column, Map<String, String> taken) {
        String name = column.substring(column.lastIndexOf('.') + 1).replaceAll("[^A-Za-z0-9]", "");
        String key = name.matches("[a-z].*") ? name.substring(0, Math.min(name.length(), 36)) : "kolumn";
        int number = 2;
        String free = key;
        while (taken.containsKey(free)) {
            free = key + number++;
        }
        return free;
    }
}
