package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.DmnRows;
import se.regelverk.engine.change.edit.TableSheet.Wanted;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.dmn.DmnImport;
import se.regelverk.engine.rulepack.dmn.DmnTable;

/** An uploaded model: the one of its tables that gives the same concept as the table at hand. */
final class DmnUpload {
    private DmnUpload() {}

    static Wanted read(byte[] file, TableFile table) {
        if (table.table().isEmpty()) {
            return new Wanted(List.of(), List.of("Tabellen går inte att läsa som den står nu. Rätta den först."));
        }
        DecisionTable own = table.table().get();
        RulePack pack = table.pack().orElseThrow();
        DmnImport read = DmnImport.read(file, pack, table.draft().change().inForceFrom());
        Optional<DmnTable> same = read.tables().stream()
                .filter(one -> one.output().equals(own.output()))
                .findFirst();
        if (same.isPresent()) {
            return DmnRows.of(same.get(), table.file(), own, pack);
        }
        List<String> problems = new ArrayList<>(List.of(
                "Modellen har ingen tabell som ger ”%s”.".formatted(own.output().value())));
        problems.addAll(read.refusals());
        return new Wanted(List.of(), problems);
    }
}
