package se.regelverk.adminui.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.regelverk.engine.proof.ProvenRule;
import se.regelverk.engine.proof.SmallestChange;
import se.regelverk.engine.proof.WhyNot;

/**
 * What did not count and why, as the shared fragment shows it: first what an answer could still decide.
 *
 * @param tables rows by the title of their table
 */
public record WhyNotView(List<WhyNot> undecided, List<WhyNot> sentences, Map<String, List<WhyNot>> tables) {
    public static WhyNotView of(List<WhyNot> all) {
        Predicate<WhyNot> isRow = one -> one.rule().kind() == ProvenRule.Kind.ROW;
        Map<String, List<WhyNot>> tables = new LinkedHashMap<>();
        all.stream().filter(isRow).forEach(one -> tables.computeIfAbsent(
                        one.rule().where(), title -> new java.util.ArrayList<>())
                .add(one));
        return new WhyNotView(
                all.stream().filter(isRow.negate()).filter(WhyNot::isUndecided).toList(),
                all.stream()
                        .filter(isRow.negate())
                        .filter(one -> !one.isUndecided())
                        .toList(),
                tables);
    }

    /** How much was tried, and what it came to when nothing was found. */
    public static String searched(SmallestChange change) {
        String tried = "%d ändringar prövades.".formatted(change.tried());
        String all = change.isComplete() ? "" : " Allt hann inte prövas.";
        return change.found().isEmpty()
                ? "Hittade ingen ändring av en eller två uppgifter som ger ett annat förslag. " + tried + all
                : tried + all;
    }
}
