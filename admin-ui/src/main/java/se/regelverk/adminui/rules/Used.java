package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.RuleUse;
import se.regelverk.engine.replay.SmallCells;

/**
 * How the version in force has turned out, in words for the pages where its rules are written.
 *
 * @param version the one in force, whose cases are counted; a draft has none
 */
public record Used(String area, int version, RuleUse use, RuleTold told) {
    /** The page that says more. */
    public String address() {
        return "/paket/%s/uppfoljning?version=%d".formatted(area, version);
    }

    /** Of a rule there. */
    public String address(String rule) {
        return address() + "#regel-" + rule;
    }

    /** Whether so many cases are assessed that anything may be told. */
    public boolean enough() {
        return use.cases() >= SmallCells.LEAST;
    }

    /** Under a row of a table: "42 av 100"; empty for a row that the version in force does not have. */
    public String brief(String rule) {
        return of(rule).map(line -> line.shown() ? line.held() : line.never() ? "Aldrig" : "Visas inte")
                .orElse("");
    }

    /** As sentences; empty for a rule that the version in force does not have. */
    public String words(String rule) {
        return of(rule).map(line -> held(line) + otherwise(line) + because(line.because()))
                .orElse("");
    }

    private Optional<RuleTold.Line> of(String rule) {
        return enough() ? Optional.ofNullable(told.lines().get(rule)) : Optional.empty();
    }

    private String held(RuleTold.Line line) {
        String cases = use.isAll() ? "ärenden" : "de senaste %d ärendena".formatted(CaseFiles.MOST_LOOKED_THROUGH);
        if (line.shown()) {
            return "Användes i %s %s med version %d.".formatted(line.held(), cases, version);
        }
        return line.never()
                ? "Har inte använts i något ärende med version %d.".formatted(version)
                : "I hur många ärenden med version %d den har använts visas inte, eftersom antalet kunde peka ut någon."
                        .formatted(version);
    }

    private static String otherwise(RuleTold.Line line) {
        return line.tellsOtherwise()
                ? " Beslutet blev ett annat än förslaget i %s beslutade ärenden.".formatted(line.otherwise())
                : "";
    }

    private static String because(List<String> reasons) {
        return reasons.isEmpty() ? "" : " Vanliga skäl: %s.".formatted(String.join("; ", reasons));
    }
}
