package se.regelverk.adminui.rules.table;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import se.regelverk.engine.rulepack.DecisionTable;

/**
 * What the analysis finds of tables. A table is analysed once for each content it has, not for each page that shows it: the same content
 * gives the same table, see {@link se.regelverk.adminui.rules.Packs}.
 */
@Component
class TableFindings {
    /** Tables that nobody shows any more are let go with the packs they are of. */
    private final Cache<DecisionTable, List<FindingView>> known =
            Caffeine.newBuilder().weakKeys().build();

    /** All that is found of a table as it stands; nothing while it cannot be read. */
    List<FindingView> of(TableFile table) {
        return table.table()
                .map(found ->
                        known.get(found, one -> FindingView.of(one, table.pack().orElseThrow())))
                .orElse(List.of());
    }
}
