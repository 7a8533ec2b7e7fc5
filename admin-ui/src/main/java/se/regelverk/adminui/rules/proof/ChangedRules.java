package se.regelverk.adminui.rules.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.rulepack.RulePack;

/** Which rows, calculations and sentences a draft has changed or added. */
final class ChangedRules {
    private ChangedRules() {}

    static Set<String> ids(RulePack before, RulePack after) {
        Map<String, Object> old = said(before);
        Set<String> changed = new HashSet<>();
        said(after).forEach((id, says) -> {
            if (!says.equals(old.get(id))) {
                changed.add(id);
            }
        });
        return changed;
    }

    /** What each rule says, its place in the file left out. */
    private static Map<String, Object> said(RulePack pack) {
        var said = new HashMap<String, Object>();
        pack.tables().forEach(table -> table.rows()
                .forEach(row -> said.put(
                        row.id(),
                        List.of(
                                table.hitPolicy(),
                                table.columns(),
                                row.tests(),
                                row.output(),
                                row.basis(),
                                row.level(),
                                row.period()))));
        pack.calculations()
                .forEach(one -> said.put(
                        one.concept().value(),
                        List.of(one.formula(), one.decimals(), one.basis(), one.level(), one.period())));
        pack.sentences()
                .forEach(one -> said.put(
                        one.id(),
                        List.of(
                                one.title(),
                                one.list(),
                                one.condition(),
                                one.effect(),
                                one.basis(),
                                one.level(),
                                one.period())));
        return said;
    }
}
