package se.regelverk.engine.replay;

import se.regelverk.engine.content.Area;

/** Plain evaluation and the rule base came to different results in one case: a fault in the product, for which nobody's count may be used. */
public final class RuleBaseDisagrees extends RuntimeException {
    private static final long serialVersionUID = 1;

    RuleBaseDisagrees(Area area) {
        super("Plain evaluation of %s does not come to what its rule base does".formatted(area));
    }
}
