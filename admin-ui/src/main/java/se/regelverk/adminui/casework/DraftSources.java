package se.regelverk.adminui.casework;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.SourceLines;
import se.regelverk.adminui.forms.SourceView;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.FieldOrigin;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;

/** Where what stands in a draft came from. */
record DraftSources(DraftForm filled, BiFunction<Question, Integer, FieldOrigin> origins) implements SourceLines {
    static DraftSources of(DraftForm filled) {
        return new DraftSources(filled, filled.originOf());
    }

    @Override
    public @Nullable SourceView of(Question question, int row) {
        FieldOrigin origin = origins.apply(question, row);
        return origin.line()
                .map(line -> new SourceView(line, origin.hasOther(), question.isOnlyFetched()))
                .orElse(null);
    }

    @Override
    public @Nullable String of(Group group) {
        return filled.originOf(group).orElse(null);
    }
}
